using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Everything that the score shows: the interventies of the current version, the dates of the case, and what is wrong.</summary>
public sealed record PartituurLezing(IReadOnlyList<PersoonRij> Personen, PlanLezing Plan, IReadOnlyList<Bladpunt> Punten, IReadOnlyList<BeoordeeldeBevinding> Bevindingen)
{
    public IEnumerable<BeoordeeldeBevinding> Open => Bevindingen.Where(b => b.Terzijde is null);

    public IEnumerable<BeoordeeldeBevinding> Terzijde => Bevindingen.Where(b => b.Terzijde is not null);

    public static async Task<PartituurLezing> LeesAsync(PartituurDb db, Casus casus, PlanVanAanpak plan, DateOnly dag)
    {
        var personen = await db.PersonenVanAsync(casus.Id);
        var lezing = await PlanLezing.LeesAsync(db, casus, plan, personen, null);
        return new(personen, lezing, await PuntenAsync(db, casus.Id, plan, personen), await new BevindingenLezen(db).VanAsync(plan, dag));
    }

    /// <summary>Draws it; null when there is no bar to draw.</summary>
    public Partituurblad? Teken(DateOnly? van, DateOnly? tot, Tijdschaal? schaal, DateOnly vandaag)
    {
        if (Partituurblad.Periode(Plan.Interventies, vandaag) is not { } heel)
        {
            return null;
        }

        // Ten years past the plan shows nothing more: an address cannot ask for a drawing without end.
        var (vroegst, laatst) = (heel.Van.AddYears(-1), heel.Tot.AddYears(2));
        var begin = van is { } v ? (v < vroegst ? vroegst : v > heel.Tot ? heel.Tot : v) : heel.Van;
        var eind = tot is { } t ? (t > laatst ? laatst : t < begin ? begin : t) : heel.Tot;
        var periode = (begin, eind > begin ? eind : begin.AddDays(30));
        var metBevinding = Open.SelectMany(b => b.Bevinding.Interventies).ToHashSet();
        return Partituurblad.Teken(Plan.Interventies, Personen, Punten, metBevinding, periode, schaal ?? Partituurblad.PassendeSchaal(periode.Item1, periode.Item2), vandaag);
    }

    public string NaamVan(InterventieId id) => Plan.Interventies.Concat(Plan.Erbuiten).Concat(Plan.Vervallen).FirstOrDefault(r => r.Interventie.Id == id)?.Interventie.Naam ?? "een interventie die niet meer in het plan staat";

    public int AantalOver(InterventieId id) => Open.Count(b => b.Bevinding.Interventies.Contains(id));

    /// <summary>When versions were set, when the case stands on an agenda that one may see, and by when acties are owed.</summary>
    private static async Task<IReadOnlyList<Bladpunt>> PuntenAsync(PartituurDb db, CasusId casus, PlanVanAanpak plan, IReadOnlyList<PersoonRij> personen)
    {
        var overleggen = await db.Overleggen.AsNoTracking().Where(o => o.Agenda.Any(a => a.CasusId == casus)).Select(o => new { o.Dag, o.Begint }).ToListAsync();
        var acties = await db.Acties.AsNoTracking().Where(a => a.CasusId == casus && a.Status == ActieStatus.Open).Select(a => new { a.Voor, a.Wat }).ToListAsync();
        var data = await db.Casusdata.AsNoTracking().Where(d => d.CasusId == casus && d.Status != DatumStatus.GaatNietDoor).Select(d => new { d.Dag, d.Tijd, d.Soort, d.OverId, d.Notitie }).ToListAsync();
        return
        [
            .. plan.Versies.Where(v => v.VastgesteldOp is not null).Select(v => (Dag: Kalender.DagVan(v.VastgesteldOp!.Value), Wat: $"versie {v.Nummer} van het plan vastgesteld"))
                .Concat(overleggen.Select(o => (o.Dag, Wat: $"casusoverleg om {o.Begint:HH\\:mm} uur")))
                .Concat(acties.Select(a => (Dag: a.Voor, Wat: $"actie klaar: {a.Wat}")))
                .Concat(data.Select(d => (d.Dag, Wat: Datumtekst(d.Soort, d.OverId is { } p ? personen.NaamVan(p) : null, d.Tijd, d.Notitie))))
                .OrderBy(p => p.Dag).ThenBy(p => p.Wat, StringComparer.Ordinal).Select((p, n) => new Bladpunt(p.Dag, p.Wat, n + 1)),
        ];
    }

    private static string Datumtekst(Datumsoort soort, string? wie, TimeOnly? tijd, string? notitie) =>
        string.Concat(soort == Datumsoort.Anders ? "belangrijke datum" : soort.Leesbaar().ToLowerInvariant(), wie is null ? null : $" van {wie}", tijd is { } t ? $" om {t:HH\\:mm} uur" : null, notitie is null ? null : $": {notitie}");
}
