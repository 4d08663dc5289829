using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>
/// Enters what a meeting noted on paper, with the rules and records of the cockpit. What is filled in is recorded at once, so that it can be left half-way; what is wrong is told at its field and
/// then nothing is recorded. What was recorded already, live or from paper, is not recorded twice. For the page and the API. Saves nothing.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="fout">Told field and sentence of what cannot be recorded.</param>
public sealed class Papierinvoeren(PartituurDb db, Action<string, string> fout)
{
    private bool fouten;

    /// <returns>False when something was wrong: then what is in memory must be thrown away.</returns>
    /// <exception cref="RegelGeschonden">The meeting is closed, cancelled or still to come; at the end nobody was there or nothing was discussed.</exception>
    public async Task<bool> BewaarAsync(Vergadering v, PapierInvoer invoer, bool afronden, Handeling handeling)
    {
        v.MoetInTeVoerenZijn(handeling);
        var id = v.Id;
        var overleg = await new Punten(db).OverlegAsync(v);
        var papier = await db.Papierinvoer.AsTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.VergaderingId == id);
        if (papier is null)
        {
            papier = new Papierinvoer(v, handeling);
            db.Add(papier);
        }

        await MensenAsync(v, papier, invoer, handeling);
        foreach (var punt in v.OpVolgorde.ToList())
        {
            if (invoer.Punten.GetValueOrDefault(punt.CasusId.ToString()) is { IsLeeg: false } gevuld)
            {
                await PuntAsync(v, overleg, papier, punt, gevuld, handeling);
            }
        }

        v.WarenErbijOpPapier(papier.OpPapier);
        papier.Bewaar(handeling);
        if (!afronden || fouten)
        {
            return !fouten;
        }

        foreach (var punt in v.Punten.Where(p => papier.OpPapier.Contains(p.CasusId) && p.BesprokenOp is null))
        {
            Meld($"Punten[{punt.CasusId}].{nameof(PapierPunt.Minuten)}", "Vul in hoeveel minuten dit punt duurde.");
        }

        if (!fouten)
        {
            papier.RondAf(v.Stand, handeling);
            v.SluitOpPapier(overleg.Begint, handeling);
            await Vergadersluiting.WerkBijAsync(db, v, handeling);
        }

        return !fouten;
    }

    private async Task MensenAsync(Vergadering v, Papierinvoer papier, PapierInvoer invoer, Handeling handeling)
    {
        var id = v.Id;
        var exemplaren = (await db.Noodpakketten.AsNoTracking().AsSplitQuery().Where(n => n.VergaderingId == id).ToListAsync()).SelectMany(n => n.Exemplaren.Select(e => FormattableString.Invariant($"{n.Nummer}/{e.Nummer}"))).ToHashSet(StringComparer.Ordinal);
        var (verklaring, _) = await new Vergaderbeheer(db).VerklaringAsync(v.HuisId, v.Dag);
        foreach (var deelnemer in v.Deelnemers.ToList())
        {
            var sleutel = deelnemer.ProfessionalId.ToString();
            if (invoer.Mensen.GetValueOrDefault(sleutel) is not { } mens)
            {
                continue;
            }

            v.WasErOpPapier(deelnemer.ProfessionalId, mens.Deelname);
            if (!mens.Getekend || deelnemer.GetekendOp is not null)
            {
                continue;
            }

            if (mens.Deelname == Deelname.Afwezig)
            {
                Meld($"Mensen[{sleutel}].{nameof(PapierMens.Deelname)}", "Deze persoon tekende. Kies hoe deze persoon erbij was.");
            }
            else if (!string.IsNullOrEmpty(mens.Exemplaar) && !exemplaren.Contains(mens.Exemplaar))
            {
                Meld($"Mensen[{sleutel}].{nameof(PapierMens.Exemplaar)}", "Dit exemplaar is er niet.");
            }
            else
            {
                v.Teken(deelnemer.ProfessionalId, verklaring, true, handeling);
                papier.Tekende(deelnemer.ProfessionalId, string.IsNullOrEmpty(mens.Exemplaar) ? null : mens.Exemplaar);
            }
        }
    }

    private async Task PuntAsync(Vergadering v, Casusoverleg overleg, Papierinvoer papier, Vergaderpunt punt, PapierPunt gevuld, Handeling handeling)
    {
        var (casus, veld, hoe) = (punt.CasusId, $"Punten[{punt.CasusId}].", $", op papier en ingevoerd op {Tekst.Datum(handeling.Dag)}");
        if (gevuld.Vertrouwelijk && string.IsNullOrWhiteSpace(gevuld.Waarom))
        {
            Meld(veld + nameof(PapierPunt.Waarom), "Vul in waarom dit vertrouwelijk is.");
        }
        else if (gevuld.Vertrouwelijk)
        {
            v.MaakVertrouwelijk(casus, true, gevuld.Waarom);
        }

        var live = punt.BesprokenOp is not null && v.HuidigId != casus && !papier.OpPapier.Contains(casus);
        if (gevuld.Minuten is not null && live)
        {
            Meld(veld + nameof(PapierPunt.Minuten), "Dit punt is al besproken in de cockpit: de tijd staat er al.");
        }
        else if (gevuld.Minuten is { } minuten && 60 * minuten != punt.Seconden)
        {
            Probeer(veld + nameof(PapierPunt.Minuten), () => v.BesprakOpPapier(casus, minuten, overleg.Begint, handeling));
        }

        await BesluitAsync(v, overleg, punt, gevuld, hoe, handeling);
        var toen = handeling with { Op = v.Toen(overleg.Begint, handeling.Op) };
        for (var i = 0; i < gevuld.Acties.Count; i++)
        {
            await ActieAsync(v, casus, gevuld.Acties[i], string.Create(CultureInfo.InvariantCulture, $"{veld}{nameof(PapierPunt.Acties)}[{i}]."), toen, handeling);
        }

        await AndersAsync(v, casus, gevuld, hoe, handeling);
        papier.Kwam(casus, handeling);
    }

    private async Task BesluitAsync(Vergadering v, Casusoverleg overleg, Vergaderpunt punt, PapierPunt gevuld, string hoe, Handeling handeling)
    {
        var besloten = overleg.Agenda.FirstOrDefault(a => a.CasusId == punt.CasusId)?.Besloten?.ReplaceLineEndings();
        if (string.IsNullOrWhiteSpace(gevuld.Besluit) || gevuld.Besluit.Trim().ReplaceLineEndings() == besloten)
        {
            return;
        }

        var veld = $"Punten[{punt.CasusId}].{nameof(PapierPunt.Besluit)}";
        if (besloten is not null)
        {
            Meld(veld, "Er is al een besluit vastgelegd. Verbeter het op de pagina van het overleg.");
            return;
        }

        await ProbeerAsync(veld, async () =>
        {
            await new BesluitVastleggen(db).VoerUitAsync(overleg, punt.CasusId, gevuld.Besluit, punt.Vertrouwelijk ? Kring.Procesregie : Kring.Deelnemers, handeling, hoe);
            v.Vastgelegd(punt.CasusId, "besluit");
        });
    }

    private async Task ActieAsync(Vergadering v, CasusId casus, PapierActie actie, string veld, Handeling toen, Handeling handeling)
    {
        if (actie.IsLeeg)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(actie.Wat))
        {
            Meld(veld + nameof(PapierActie.Wat), "Vul in wat er gebeurt.");
            return;
        }

        // "vr" on paper is the first friday after the meeting, and not after today.
        var gelezen = await new Punten(db).ActieLezenAsync(v, new() { Casus = casus.ToString(), Actie = actie.Wat, Wie = actie.Wie, Voor = actie.Voor }, toen.Dag, (waar, zin) => Meld(veld + waar, zin));
        if (gelezen is null)
        {
            return;
        }

        var (wie, voor, huis) = (gelezen.Wie, gelezen.Voor, v.HuisId);

        // The case stands on the agenda of this meeting; who enters it need not take part in it.
        var zelfde = await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => a.CasusId == casus && a.HuisId == huis && a.EigenaarId == wie && a.Voor == voor).Select(a => a.Wat).ToListAsync();
        if (zelfde.Concat(db.ChangeTracker.Entries<Actie>().Where(e => e.State == EntityState.Added && e.Entity.CasusId == casus && e.Entity.EigenaarId == wie && e.Entity.Voor == voor).Select(e => e.Entity.Wat)).Any(w => Tekst.Zoekvorm(w) == Tekst.Zoekvorm(actie.Wat)))
        {
            Meld(veld + nameof(PapierActie.Wat), "Deze actie is al vastgelegd. Haal haar hier weg.");
            return;
        }

        await ProbeerAsync(veld + nameof(PapierActie.Voor), async () =>
        {
            var gaatOver = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(c => c.Id == casus && c.HuisId == huis);
            await new ActieAfspreken(db).VoerUitAsync(gaatOver, gelezen.Wat, wie, voor, toen);
            v.Vastgelegd(casus, "actie");
        });
    }

    private async Task AndersAsync(Vergadering v, CasusId casus, PapierPunt gevuld, string hoe, Handeling handeling)
    {
        var veld = $"Punten[{casus}].";
        if (string.IsNullOrWhiteSpace(gevuld.Anders))
        {
            if (!string.IsNullOrWhiteSpace(gevuld.Namens))
            {
                Meld(veld + nameof(PapierPunt.Anders), "Vul in wat deze organisatie vindt.");
            }

            return;
        }

        if (!OrganisatieId.TryParse(gevuld.Namens, null, out var namens))
        {
            Meld(veld + nameof(PapierPunt.Namens), "Kies welke organisatie het anders ziet.");
            return;
        }

        var (id, huis) = (v.Id, v.HuisId);
        var alGezegd = await db.Vergaderinbreng.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(i => i.VergaderingId == id && i.HuisId == huis && i.CasusId == casus && i.OrganisatieId == namens).Select(i => i.Inhoud).ToListAsync();
        if (alGezegd.Any(i => i.ReplaceLineEndings() == gevuld.Anders.Trim().ReplaceLineEndings()))
        {
            Meld(veld + nameof(PapierPunt.Anders), "Dit is al vastgelegd. Haal het hier weg.");
            return;
        }

        await ProbeerAsync(veld + nameof(PapierPunt.Namens), async () =>
        {
            await new Inbrengen(db).VoerUitAsync(v, casus, Inbrengsoort.AndereMening, gevuld.Anders, namens, handeling, hoe);
            v.Vastgelegd(casus, "inbreng");
        });
    }

    private void Probeer(string veld, Action wat)
    {
        try
        {
            wat();
        }
        catch (RegelGeschonden regel)
        {
            Meld(veld, regel.Message);
        }
    }

    private async Task ProbeerAsync(string veld, Func<Task> wat)
    {
        try
        {
            await wat();
        }
        catch (RegelGeschonden regel)
        {
            Meld(veld, regel.Message);
        }
    }

    private void Meld(string veld, string zin)
    {
        fouten = true;
        fout(veld, zin);
    }
}
