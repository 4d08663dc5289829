using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Testhulp;

/// <summary>Doorzettingsmacht, what blocks, and what partners say to a plan.</summary>
public sealed partial class Wereld
{
    public async Task<Hindernis> EenHindernisAsync(string naam, string organisatie = "Jeugdzorg", Hindernissoort soort = Hindernissoort.Wachtlijst)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var hindernis = new Hindernis(Huis, new(naam, soort, Organisaties[organisatie], null), handeling.Dag.AddDays(-30));
        db.Add(hindernis);
        await db.SaveChangesAsync();
        return hindernis;
    }

    /// <summary>The procesregisseur asks a partner to apply a rule otherwise.</summary>
    public async Task<Doorzetting> EenDoorzettingAsync(Casus casus, string partner = "Jeugdzorg", string wat = "Plaats dit gezin zonder wachttijd", int overDagen = 7)
    {
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var doorzetting = await new Doorzetten(db).VoerUitAsync(van, Organisaties[partner], new(Doorzettingsoort.RegelAnders, null, Hindernissoort.Wachtlijst, wat, null, null, "Wachten maakt het erger", Vandaag.AddDays(overDagen)), handeling);
        await db.SaveChangesAsync();
        return doorzetting;
    }

    public async Task<Belemmering> EenBelemmeringAsync(Casus casus, Hindernis? hindernis = null, string? toelichting = null, int weken = 12)
    {
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var leefgebied = await db.Leefgebieden.OrderBy(l => l.Volgorde).Select(l => l.Id).FirstAsync();
        var belemmering = await new Belemmeringbeheer(db).LegVastAsync(van, new(hindernis?.Id, Hindernissoort.Wachtlijst, null, leefgebied, weken, Vandaag.AddDays(-7), toelichting), handeling);
        await db.SaveChangesAsync();
        return belemmering;
    }

    /// <summary>The partner of an interventie is asked about it, in version 1.</summary>
    public async Task<Instemming> EenInstemmingAsync(Interventie over)
    {
        await using var db = OpenAls("procesregisseur", out var handeling);
        var instemming = new Instemming(await db.Interventies.SingleAsync(i => i.Id == over.Id), 1, Vandaag.AddDays(7), handeling);
        db.Add(instemming);
        await db.SaveChangesAsync();
        return instemming;
    }

    /// <summary>A complete plan on which the partners are asked in writing; its one interventie is of Jeugdzorg.</summary>
    public async Task<Instemming> EenRondeAsync(Casus casus)
    {
        var (_, interventie) = await EenPlanAsync(casus, compleet: true);
        await using var db = OpenAls("procesregisseur", out var handeling);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        await new PlanVaststellen(db).VoerUitAsync(van, new(Vaststelwijze.Schriftelijk, null), _ => "Iemand", handeling);
        await db.SaveChangesAsync();
        return await db.Instemmingen.SingleAsync(i => i.InterventieId == interventie.Id);
    }
}
