using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>An answer as this viewer may read it: the table of the house reads what was given to the house.</summary>
/// <param name="Id">The question.</param>
/// <param name="Partner">Who was asked.</param>
/// <param name="Fase">What was asked.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
/// <param name="HerinnerdOp">Day of the last reminder.</param>
/// <param name="Antwoord">Null is silent.</param>
/// <param name="Bekendheid">Per person, when it was answered per person.</param>
/// <param name="Bijdragen">The facts that this viewer may read.</param>
/// <param name="NietGedeeld">What is kept back and why, in words.</param>
/// <param name="Weigeringsreden">Why nothing is shared.</param>
public sealed record BevragingRij(
    BevragingId Id,
    string Partner,
    Fase Fase,
    DateOnly Uiterlijk,
    DateOnly? HerinnerdOp,
    Antwoord? Antwoord,
    IReadOnlyList<BekendheidRij> Bekendheid,
    IReadOnlyList<BijdrageRij> Bijdragen,
    IReadOnlyList<string> NietGedeeld,
    string? Weigeringsreden)
{
    /// <summary>What the house found in the partner's list of pseudonyms; null when it has none.</summary>
    public Lijstuitkomst? Lijst { get; init; }

    /// <summary>The house can ask for content, or take the question back.</summary>
    public bool TeVolgen => Antwoord is null or Kern.Triage.Antwoord.Bekend;

    /// <summary>Something was given, to others or until a day that has passed.</summary>
    public bool Verborgen => Antwoord == Kern.Triage.Antwoord.Bijdrage && Bijdragen.Count == 0;

    public static BevragingRij Voor(Bevraging b, string partner, OrganisatieId lezer, OrganisatieId tafel, DateOnly vandaag) => new(
        b.Id,
        partner,
        b.Fase,
        b.Uiterlijk,
        b.HerinnerdOp,
        b.Antwoord,
        [.. b.Bekendheden.Select(k => new BekendheidRij(k.PersoonId, k.Antwoord, k.Reden))],
        [.. b.Bijdragen.Where(f => f.MagLezen(lezer, vandaag) || f.MagLezen(tafel, vandaag)).OrderBy(f => f.GegevenOp).Select(f => new BijdrageRij(f.Id, f.Tekst, f.Soort, f.PersoonId, f.VervaltOp))],
        [.. b.NietGedeeld.Select(n => n.InWoorden())],
        b.Weigeringsreden);

    /// <summary>All answers on a melding, by the name of the partner.</summary>
    public static async Task<IReadOnlyList<BevragingRij>> LeesAsync(PartituurDb db, Melding melding, Kijker kijker, DateOnly vandaag, CancellationToken stop = default)
    {
        var tafel = await db.Huizen.AsNoTracking().Where(h => h.Id == melding.HuisId).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var vragen = await db.Bevragingen.AsNoTracking().Where(b => b.MeldingId == melding.Id).ToListAsync(stop);
        var aan = vragen.ConvertAll(v => v.AanOrganisatieId);
        var namen = vragen.Count == 0 ? [] : await db.Organisaties.AsNoTracking().Where(o => aan.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var lijsten = vragen.Count == 0 ? [] : await db.Lijstnavragen.AsNoTracking().Where(n => n.MeldingId == melding.Id).ToListAsync(stop);
        return [.. vragen.Select(v => Voor(v, namen[v.AanOrganisatieId], kijker.Organisatie, tafel, vandaag) with { Lijst = Lijstuitkomst.Laatste(lijsten.Where(n => n.OrganisatieId == v.AanOrganisatieId)) }).OrderBy(r => r.Partner, StringComparer.Ordinal)];
    }
}

/// <summary>Hit or no hit in a partner's list, which is not an answer of the partner.</summary>
/// <param name="Van">The day of the list.</param>
/// <param name="Bekend">Who is on it.</param>
/// <param name="Onbekend">Who is not.</param>
public sealed record Lijstuitkomst(DateOnly Van, IReadOnlyList<PersoonId> Bekend, IReadOnlyList<PersoonId> Onbekend)
{
    /// <summary>Nobody was looked up: the number for that day was used up.</summary>
    public bool NietNagezocht => Bekend.Count + Onbekend.Count == 0;

    /// <summary>The last look-up of a question; null when there was none.</summary>
    public static Lijstuitkomst? Laatste(IEnumerable<Lijstnavraag> navragen) => navragen.MaxBy(n => n.Op) is not { } n ? null
        : new(n.LijstVan, [.. n.Treffers.Where(t => t.IsBekend).Select(t => t.PersoonId)], [.. n.Treffers.Where(t => !t.IsBekend).Select(t => t.PersoonId)]);
}

public sealed record BekendheidRij(PersoonId Persoon, Kennis Antwoord, string? Reden);

/// <param name="Id">Of the contribution.</param>
/// <param name="Tekst">What was given.</param>
/// <param name="Soort">Fact or opinion.</param>
/// <param name="Over">About whom; null is everybody.</param>
/// <param name="VervaltOp">First day on which it is not read any more.</param>
public sealed record BijdrageRij(Guid Id, string Tekst, FeitOfOordeel Soort, PersoonId? Over, DateOnly VervaltOp);

/// <summary>What the table of answers needs to draw itself.</summary>
/// <param name="Rijen">The answers as this viewer may read them.</param>
/// <param name="Namen">Names of the people of the melding.</param>
/// <param name="Vandaag">To tell who is late.</param>
/// <param name="MagVragen">Whether the viewer may follow up a question.</param>
public sealed record Antwoordtabel(IReadOnlyList<BevragingRij> Rijen, IReadOnlyDictionary<PersoonId, string> Namen, DateOnly Vandaag, bool MagVragen);
