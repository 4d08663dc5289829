using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;

namespace Partituur.Testhulp;

/// <summary>What comes before a casusoverleg: series, rooms, cases that wait.</summary>
public sealed partial class Wereld
{
    /// <summary>A series every week on the weekday of tomorrow, under Veilig Thuis.</summary>
    public async Task<Reeks> EenReeksAsync(Overlegplek? plek = null, string naam = "Huiselijk geweld Venlo")
    {
        await using var db = OpenAls("administratie", out var handeling);
        var dag = Vandaag.AddDays(1);
        while (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            dag = dag.AddDays(1);
        }

        var reeks = new Reeks(Huis, Doelgroep, naam, new(Reeksritme.Weken, 1, dag.DayOfWeek, Organisaties["Veilig Thuis"], plek ?? new(new(9, 30), 60, 0, null, "Stadhuis, kamer 2", null)), Vandaag, handeling);
        db.Add(reeks);
        await db.SaveChangesAsync();
        return reeks;
    }

    public async Task<Overlegplaats> EenPlaatsAsync(string naam)
    {
        await using var db = OpenAls("administratie", out _);
        var plaats = new Overlegplaats(Huis, naam, "Hanzeplaats 1, Venlo", 12);
        db.Add(plaats);
        await db.SaveChangesAsync();
        return plaats;
    }

    /// <summary>A meeting some days from now, with these cases on the agenda.</summary>
    public async Task<Casusoverleg> EenKomendOverlegAsync(int dagen, params Casus[] casussen)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var overleg = new Casusoverleg(Huis, Doelgroep, Organisaties["Veilig Thuis"], Vandaag.AddDays(dagen), new TimeOnly(14, 0), "Stadhuis, kamer 2", handeling);
        foreach (var casus in casussen)
        {
            overleg.Agendeer(casus);
        }

        db.Add(overleg);
        await db.SaveChangesAsync();
        return overleg;
    }

    /// <summary>A case that waits for a casusoverleg.</summary>
    public async Task<Casus> EenWachtendeCasusAsync(bool codeRood = false)
    {
        var melding = await EenMeldingAsync(codeRood: codeRood);
        await using var db = OpenAls("procesregisseur", out var handeling);
        var casus = new Casus(Huis, await db.VolgendNummerAsync(Huis, "C", Vandaag.Year), melding.Id, Onderwerp.Gezin, Regie.Casusoverleg, handeling);
        foreach (var betrokkene in melding.Betrokkenen)
        {
            casus.Betrek(betrokkene.PersoonId, betrokkene.Rol);
        }

        db.Add(casus);
        await db.SaveChangesAsync();
        return casus;
    }

    /// <summary>Gives somebody an address, so that post reaches them.</summary>
    public async Task EenAdresAsync(string gebruiker, string email)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        var wie = Mensen[gebruiker];
        (await db.Professionals.AsTracking().FirstAsync(p => p.Id == wie)).ZetBereik(email, null);
        await db.SaveChangesAsync();
    }
}
