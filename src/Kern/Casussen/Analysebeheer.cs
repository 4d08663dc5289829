using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>The analysis of a case, on which partners work together: each adds its own, and nobody replaces what another said.</summary>
public sealed class Analysebeheer(PartituurDb db)
{
    /// <summary>Writes the essence, and keeps it as a version. A text from before versions were kept becomes the first one.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, or no text.</exception>
    public async Task LegEssentieVastAsync(Casus casus, string tekst, Handeling handeling, CancellationToken stop = default)
    {
        var (id, was) = (casus.Id, casus.Essentie);
        var laatste = await LaatsteVersieAsync(id, stop);
        casus.LegEssentieVast(tekst);
        if (laatste == 0 && was is not null)
        {
            db.Add(new Essentieversie(casus, ++laatste, was, null, casus.GeopendOp));
        }

        if (was != casus.Essentie || laatste == 0)
        {
            db.Add(new Essentieversie(casus, laatste + 1, casus.Essentie!, handeling.Wie, handeling.Op));
        }
    }

    /// <summary>The own organisation sees the essence otherwise.</summary>
    /// <exception cref="RegelGeschonden">A rule of <see cref="AndereLezing"/>.</exception>
    public async Task<AndereLezing> ZietAndersAsync(Casus casus, string? woorden, Handeling handeling, CancellationToken stop = default)
    {
        var lezing = new AndereLezing(casus, Math.Max(1, await LaatsteVersieAsync(casus.Id, stop)), woorden, handeling);
        db.Add(lezing);
        return lezing;
    }

    /// <summary>Several scores of one person, for the own organisation, on the scale of today.</summary>
    /// <exception cref="RegelGeschonden">An unknown leefgebied, or a rule of <see cref="Leefgebiedscore"/>.</exception>
    public async Task ScoorAsync(Casus casus, PersoonId persoon, IReadOnlyCollection<(Guid Leefgebied, int Score, string? Toelichting, bool Beschermend)> scores, Handeling handeling, CancellationToken stop = default)
    {
        var schaal = (await Schalen.LeesAsync(db, casus.HuisId, stop)).Op(handeling.Dag);
        var bekend = await db.Leefgebieden.Select(l => l.Id).ToListAsync(stop);
        foreach (var (leefgebied, score, toelichting, beschermend) in scores)
        {
            if (!bekend.Contains(leefgebied))
            {
                throw new RegelGeschonden("leefgebied-onbekend", "Dit leefgebied bestaat niet. Laad de pagina opnieuw.");
            }

            db.Add(new Leefgebiedscore(casus, persoon, leefgebied, score, toelichting, beschermend, handeling, schaal));
        }
    }

    /// <exception cref="RegelGeschonden">An unknown leefgebied, or a rule of <see cref="Beschermfactor"/>.</exception>
    public async Task<Beschermfactor> NoemBeschermingAsync(Casus casus, PersoonId persoon, string? wat, Guid? leefgebied, Handeling handeling, CancellationToken stop = default)
    {
        if (leefgebied is { } gebied && !await db.Leefgebieden.AnyAsync(l => l.Id == gebied, stop))
        {
            throw new RegelGeschonden("leefgebied-onbekend", "Dit leefgebied bestaat niet. Laad de pagina opnieuw.");
        }

        var factor = new Beschermfactor(casus, persoon, wat, leefgebied, handeling);
        db.Add(factor);
        return factor;
    }

    /// <exception cref="RegelGeschonden">Not of this case, or a rule of <see cref="Beschermfactor"/>.</exception>
    public async Task WisselBeschermingAsync(Casus casus, Guid factor, bool geldt, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var gevonden = await db.Beschermfactoren.AsTracking().FirstOrDefaultAsync(b => b.Id == factor && b.CasusId == id, stop) ?? throw new RegelGeschonden("beschermfactor-onbekend", "Dit is er niet meer.");
        if (geldt)
        {
            gevonden.GeldtWeer(handeling);
        }
        else
        {
            gevonden.Vervalt(handeling);
        }
    }

    /// <exception cref="RegelGeschonden">Not of this case, or a rule of <see cref="AndereLezing"/>.</exception>
    public async Task WisselLezingAsync(Casus casus, Guid lezing, bool staat, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var gevonden = await db.AndereLezingen.AsTracking().FirstOrDefaultAsync(b => b.Id == lezing && b.CasusId == id, stop) ?? throw new RegelGeschonden("lezing-onbekend", "Deze andere lezing is er niet meer.");
        if (staat)
        {
            gevonden.ZetTerug(handeling);
        }
        else
        {
            gevonden.TrekIn(handeling);
        }
    }

    private async Task<int> LaatsteVersieAsync(CasusId casus, CancellationToken stop) =>
        await db.Essentieversies.Where(e => e.CasusId == casus).MaxAsync(e => (int?)e.Nummer, stop) ?? 0;
}
