using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>An actie as it was typed, read.</summary>
public sealed record Puntactie(string Wat, ProfessionalId Wie, DateOnly Voor);

/// <summary>Records what was typed about the case that is up; for the cockpit and the API. Saves nothing.</summary>
public sealed class Punten(PartituurDb db)
{
    public Task<Casusoverleg> OverlegAsync(Vergadering v)
    {
        var id = v.OverlegId;
        return db.Overleggen.AsTracking().FirstAsync(o => o.Id == id);
    }

    /// <summary>Who may own an actie of this case: who is there first.</summary>
    public async Task<IReadOnlyList<string>> NamenAsync(Vergadering v, CasusId casus, DateOnly dag) =>
        [.. (await EigenarenAsync(v, casus, dag)).OrderByDescending(e => v.Deelnemers.Any(d => d.ProfessionalId == e.Wie && d.Deelname != Deelname.Afwezig)).ThenBy(e => e.Naam, StringComparer.CurrentCulture).Select(e => e.Naam)];

    /// <summary>Reads the actie of the form; what cannot be read is told at its field.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<Puntactie?> ActieLezenAsync(Vergadering v, VergaderpuntInvoer punt, DateOnly vandaag, Action<string, string> fout)
    {
        if (string.IsNullOrWhiteSpace(punt.Actie))
        {
            return null;
        }

        var gezocht = Tekst.Zoekvorm(punt.Wie);
        var eigenaren = v.Punten.Any(p => p.CasusId == punt.CasusId) ? await EigenarenAsync(v, punt.CasusId, vandaag) : [];
        var gevonden = eigenaren.Where(e => Tekst.Zoekvorm(e.Naam) == gezocht).ToList();
        gevonden = gevonden.Count > 0 || gezocht.Length == 0 ? gevonden : [.. eigenaren.Where(e => Tekst.Zoekvorm(e.Naam).Split(' ').Any(d => d.StartsWith(gezocht, StringComparison.Ordinal)) || Tekst.Zoekvorm(e.Naam).StartsWith(gezocht, StringComparison.Ordinal))];
        if (gevonden.Count != 1)
        {
            fout(nameof(VergaderpuntInvoer.Wie), gezocht.Length == 0 ? "Vul in wie het doet." : gevonden.Count == 0 ? "Kies iemand die bij deze casus hoort." : $"Dit kan {string.Join(" of ", gevonden.Select(g => g.Naam))} zijn. Typ iets meer.");
        }

        var voor = Vlugdatum.Lees(punt.Voor, vandaag);
        if (voor is null)
        {
            fout(nameof(VergaderpuntInvoer.Voor), string.IsNullOrWhiteSpace(punt.Voor) ? "Vul in wanneer het klaar is." : $"‘{punt.Voor}’ is geen datum. Typ bijvoorbeeld vr, 2w of 5-12.");
        }

        return gevonden.Count == 1 && voor is { } dag ? new(punt.Actie, gevonden[0].Wie, dag) : null;
    }

    /// <returns>What was recorded, in words; null when there was nothing new.</returns>
    /// <exception cref="RegelGeschonden">A rule of the decision, of the actie, or of confidentiality.</exception>
    public async Task<string?> LegVastAsync(Vergadering v, VergaderpuntInvoer punt, Puntactie? actie, Handeling handeling)
    {
        if (!v.Bezig)
        {
            throw new RegelGeschonden("vergadering-niet-bezig", "Dit overleg is niet bezig.");
        }

        if (punt.Vertrouwelijk && string.IsNullOrWhiteSpace(punt.Waarom))
        {
            throw new RegelGeschonden("vertrouwelijk-zonder-reden", "Vul in waarom dit vertrouwelijk is.");
        }

        var overleg = await OverlegAsync(v);
        var was = overleg.Agenda.FirstOrDefault(a => a.CasusId == punt.CasusId)?.Besloten;
        var besloten = !string.IsNullOrWhiteSpace(punt.Besluit) && punt.Besluit.Trim().ReplaceLineEndings() != was?.ReplaceLineEndings();
        if (besloten)
        {
            await new BesluitVastleggen(db).VoerUitAsync(overleg, punt.CasusId, punt.Besluit!, punt.Vertrouwelijk ? Kring.Procesregie : Kring.Deelnemers, handeling);
        }

        if (actie is not null)
        {
            await new ActieAfspreken(db).VoerUitAsync(await CasusAsync(v, punt.CasusId), actie.Wat, actie.Wie, actie.Voor, handeling);
        }

        return (besloten, actie) switch
        {
            (true, not null) => "Het besluit en de actie zijn vastgelegd.",
            (true, null) => "Het besluit is vastgelegd.",
            (false, not null) => "De actie is vastgelegd.",
            _ => null,
        };
    }

    /// <summary>The meeting itself moves along: everybody's screen follows, and the next case comes up when that was asked and nobody was first.</summary>
    public static void Werk(Vergadering v, VergaderpuntInvoer punt, string? wat, bool verder, Handeling handeling)
    {
        v.MaakVertrouwelijk(punt.CasusId, punt.Vertrouwelijk, punt.Waarom);
        if (wat is not null)
        {
            v.Vastgelegd(punt.CasusId, wat.Contains("besluit", StringComparison.Ordinal) ? "besluit" : "actie");
        }

        if (verder && v.HuidigId == punt.CasusId)
        {
            v.GaVerder(handeling);
        }
    }

    private async Task<IReadOnlyList<(ProfessionalId Wie, string Naam)>> EigenarenAsync(Vergadering v, CasusId casus, DateOnly dag) =>
        [.. (await new ActieAfspreken(db).Eigenaren(await CasusAsync(v, casus), dag).AsNoTracking().IgnoreAutoIncludes().Select(p => new { p.Id, p.Naam }).ToListAsync()).Select(p => (p.Id, p.Naam))];

    /// <summary>The case stands on the agenda of this meeting; who chairs it need not take part in it.</summary>
    private Task<Casus> CasusAsync(Vergadering v, CasusId casus)
    {
        var huis = v.HuisId;
        return db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(c => c.Id == casus && c.HuisId == huis);
    }
}
