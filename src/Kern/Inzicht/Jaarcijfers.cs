using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Inzicht;

/// <summary>
/// The figures of one year in one house (eis 87, 88). Counting rules, version 1: a melding counts in the year of receipt; what follows from it
/// counts with the melding. Melding, casus, interventie and plan are four different things (eisen.md 4.1).
/// </summary>
/// <param name="Jaar">Year of receipt.</param>
/// <param name="Meldingen">Meldingen per doelgroep.</param>
/// <param name="IntegraalBesproken">Meldingen whose outcome was casusoverleg or procesregie.</param>
/// <param name="Interventies">Interventies in the cases of those meldingen.</param>
/// <param name="Plannen">Cases of those meldingen with a plan van aanpak.</param>
/// <param name="DoorgezetPartner">Meldingen passed on to one partner.</param>
/// <param name="LokaalNetwerk">Meldingen referred to a local network.</param>
/// <param name="NietInBehandeling">Meldingen not taken up.</param>
/// <param name="Overgedragen">Meldingen handed to another house.</param>
/// <param name="Teruggekoppeld">Meldingen whose reporter heard what came of it.</param>
/// <param name="DagenTotTerugkoppeling">Median of days between receipt and terugkoppeling; null when there was none.</param>
public sealed record Jaarcijfers(
    int Jaar,
    IReadOnlyDictionary<string, int> Meldingen,
    int IntegraalBesproken,
    int Interventies,
    int Plannen,
    int DoorgezetPartner,
    int LokaalNetwerk,
    int NietInBehandeling,
    int Overgedragen,
    int Teruggekoppeld,
    double? DagenTotTerugkoppeling)
{
    public int AlleMeldingen => Meldingen.Values.Sum();

    /// <summary>The years in which the house received meldingen, newest first. Only years leave this method.</summary>
    public static Task<List<int>> JarenAsync(PartituurDb db, HuisId huis, CancellationToken stop = default) =>
        db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == huis).Select(m => m.Jaar).Distinct().OrderByDescending(j => j).ToListAsync(stop);

    /// <summary>
    /// Counts. Leaves the visible set out on purpose: only totals leave this method, and only of the given house, or of the whole installation when <paramref name="huis"/> is null (operator).
    /// </summary>
    public static async Task<Jaarcijfers> TelAsync(PartituurDb db, HuisId? huis, int jaar, CancellationToken stop = default)
    {
        var meldingen = db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.Jaar == jaar && (huis == null || m.HuisId == huis));
        var besluiten = db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking();
        var casussen = db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking();
        var perDoelgroep = await meldingen
            .Join(db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]), m => m.DoelgroepId, d => d.Id, (m, d) => d.Naam)
            .GroupBy(n => n).Select(g => new { Naam = g.Key, Aantal = g.Count() }).ToListAsync(stop);
        var perUitkomst = await meldingen.Join(besluiten, m => m.Id, b => b.MeldingId, (m, b) => b.Uitkomst)
            .GroupBy(u => u).Select(g => new { Uitkomst = g.Key, Aantal = g.Count() }).ToDictionaryAsync(x => x.Uitkomst, x => x.Aantal, stop);
        var casusVanJaar = casussen.Where(c => meldingen.Any(m => m.Id == c.MeldingId)).Select(c => c.Id);
        var interventies = await db.Interventies.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(i => casusVanJaar.Contains(i.CasusId), stop);
        var plannen = await db.Plannen.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(p => casusVanJaar.Contains(p.CasusId), stop);
        var terug = await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(t => t.AanMelder && t.VerzondenOp != null)
            .Join(meldingen, t => t.MeldingId, m => m.Id, (t, m) => new { t.VerzondenOp, m.OntvangenOp }).ToListAsync(stop);
        var dagen = terug.Select(t => (t.VerzondenOp!.Value - t.OntvangenOp).TotalDays).Order().ToList();
        int Uit(Uitkomst u) => perUitkomst.GetValueOrDefault(u);

        return new(
            jaar,
            perDoelgroep.ToDictionary(x => x.Naam, x => x.Aantal, StringComparer.Ordinal),
            Uit(Uitkomst.Casusoverleg) + Uit(Uitkomst.Procesregie),
            interventies,
            plannen,
            Uit(Uitkomst.DoorgezetPartner),
            Uit(Uitkomst.LokaalNetwerk),
            Uit(Uitkomst.NietInBehandeling),
            Uit(Uitkomst.Overgedragen),
            dagen.Count,
            dagen.Count == 0 ? null : Math.Round((dagen[(dagen.Count - 1) / 2] + dagen[dagen.Count / 2]) / 2, 1));
    }
}

public enum InzichtRecht
{
    Jaarcijfers,
    Terugkoppeling,
    Versterking,
    Terecht,
    Belemmeringen,
    Effect,
    Lessen,
    Overleggen,
}

public static class InzichtRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(InzichtRecht.Jaarcijfers, "De jaarcijfers zien: tellingen zonder namen", Rol.Informatieanalist, Rol.Manager, Rol.Bestuurder, Rol.Procesregisseur, Rol.Administratie, Rol.Privacyfunctionaris),
        new(InzichtRecht.Terugkoppeling, "Zien hoe vaak en hoe snel is teruggekoppeld, en hoe de triage uitvalt: tellingen zonder namen", Rol.Administratie, Rol.Triagevoorzitter, Rol.Manager, Rol.Informatieanalist),
        new(InzichtRecht.Versterking, "Lezen wat lokale netwerken nodig hebben, zonder namen van mensen", Rol.Manager),
        new(InzichtRecht.Terecht, "Zien wat mensen later van besluiten van de triagetafel zeggen: tellingen zonder namen", Rol.Administratie, Rol.Triagevoorzitter, Rol.Procesregisseur, Rol.Manager, Rol.Informatieanalist),
        new(InzichtRecht.Belemmeringen, "Zien welke regels en wachtlijsten tegenhouden: tellingen zonder namen", Rol.Administratie, Rol.Procesregisseur, Rol.Informatieanalist, Rol.Manager, Rol.Bestuurder),
        new(InzichtRecht.Effect, "Zien wat er van casussen kwam en wat zij kosten: tellingen zonder namen", Rol.Informatieanalist, Rol.Manager, Rol.Bestuurder, Rol.Procesregisseur, Rol.Administratie),
        new(InzichtRecht.Lessen, "Zien waar de lessen uit evaluaties van casussen over gaan: tellingen zonder namen en zonder teksten", Rol.Informatieanalist, Rol.Manager, Rol.Bestuurder, Rol.Procesregisseur, Rol.Administratie),
        new(InzichtRecht.Overleggen, "Zien hoe overleggen lopen: tellingen zonder casussen; een voorzitter van wat de eigen organisatie voorzit", Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur, Rol.Informatieanalist, Rol.Manager),
    ];
}
