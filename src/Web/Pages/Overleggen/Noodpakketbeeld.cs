using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Pdf;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A pack of a meeting, in numbers.</summary>
/// <param name="Id">The pack.</param>
/// <param name="Nummer">Of the house.</param>
/// <param name="GemaaktOp">When it was made.</param>
/// <param name="Door">By whom.</param>
/// <param name="Exemplaren">How many copies.</param>
/// <param name="Buiten">On paper, and not back.</param>
/// <param name="TeLang">Of these, how many should have come back.</param>
/// <param name="Kwijt">Lost.</param>
/// <param name="Verouderd">Whether the agenda or a card changed since; null when that does not matter any more.</param>
public sealed record Noodpakketrij(Guid Id, string Nummer, DateTimeOffset GemaaktOp, string Door, int Exemplaren, int Buiten, int TeLang, int Kwijt, bool? Verouderd)
{
    /// <summary>The packs of one meeting, the last first.</summary>
    /// <param name="db">Looks as the viewer.</param>
    /// <param name="overleg">The meeting.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="vingerafdruk">Of the state now; null to leave out whether it changed.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<IReadOnlyList<Noodpakketrij>> LeesAsync(PartituurDb db, OverlegId overleg, DateOnly vandaag, string? vingerafdruk = null, CancellationToken stop = default)
    {
        var pakketten = await db.Noodpakketten.AsNoTracking().AsSplitQuery().Where(n => n.OverlegId == overleg).OrderByDescending(n => n.GemaaktOp).ToListAsync(stop);
        var door = pakketten.Select(p => p.DoorId).Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => door.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var dagen = pakketten.Count == 0 ? 0 : await new Noodpakketbeheer(db).TerugDagenAsync(vandaag, stop);
        return [.. pakketten.Select(p => new Noodpakketrij(p.Id, p.Nummer, p.GemaaktOp, namen[p.DoorId], p.Exemplaren.Count, p.Exemplaren.Count(e => e.IsBuiten), p.TeLangBuiten(dagen, vandaag).Count(), p.Exemplaren.Count(e => e.Stand == Exemplaarstand.Kwijt), vingerafdruk is null ? null : vingerafdruk != p.Vingerafdruk))];
    }
}

/// <summary>A copy: for whom, what stands in it, and where it is.</summary>
public sealed record Exemplaarbeeld(
    int Nummer, ProfessionalId Voor, string Naam, string Organisatie, Tafeldeel Deel, Exemplaarstand Stand, int Afdrukken, DateTimeOffset? AfgedruktOp, DateTimeOffset? UitgereiktOp, string? UitgereiktDoor, DateTimeOffset? AfgehandeldOp,
    string? AfgehandeldDoor, string? Toelichting, IReadOnlyList<string> Casussen, bool TeLang, bool MagAfdrukken)
{
    public bool IsBuiten => Stand is Exemplaarstand.Afgedrukt or Exemplaarstand.Uitgereikt;
}

/// <summary>A pack with its copies, for the page and the API.</summary>
/// <param name="Id">The pack.</param>
/// <param name="Nummer">Of the house.</param>
/// <param name="Overleg">The meeting.</param>
/// <param name="Dag">Of the meeting.</param>
/// <param name="GemaaktOp">When it was made.</param>
/// <param name="Door">By whom.</param>
/// <param name="KanNog">Whether the meeting is still to come, so that it can be printed.</param>
/// <param name="Verouderd">Whether the agenda or a card changed since.</param>
/// <param name="Exemplaren">The copies, from 1.</param>
/// <param name="Privacyfunctionarissen">Whom to tell when a copy is lost.</param>
public sealed record Noodpakketbeeld(Guid Id, string Nummer, OverlegId Overleg, DateOnly Dag, DateTimeOffset GemaaktOp, string Door, bool KanNog, bool Verouderd, IReadOnlyList<Exemplaarbeeld> Exemplaren, IReadOnlyList<string> Privacyfunctionarissen)
{
    public IReadOnlyCollection<Guid> Getoond => [.. Exemplaren.Select(e => e.Voor.Waarde)];

    public static async Task<Noodpakketbeeld> LeesAsync(PartituurDb db, Noodpakket pakket, Kijker kijker, DateOnly vandaag, CancellationToken stop = default)
    {
        var (dienst, huis) = (new Noodpakketbeheer(db), pakket.HuisId);
        var vergadering = (await dienst.VergaderingAsync(pakket.OverlegId, stop))!;
        var kanNog = vergadering.Stand != Vergaderstand.Gesloten && vergadering.Dag >= vandaag;
        var dagen = await dienst.TerugDagenAsync(vandaag, stop);
        var wie = pakket.Exemplaren.SelectMany(e => new[] { e.ProfessionalId, e.UitgereiktDoor ?? e.ProfessionalId, e.AfgehandeldDoor ?? e.ProfessionalId }).Append(pakket.DoorId).Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var waar = pakket.Exemplaren.Select(e => e.OrganisatieId).Distinct().ToList();
        var organisaties = await db.Organisaties.AsNoTracking().Where(o => waar.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var casussen = pakket.Punten.Select(p => p.CasusId).Distinct().ToList();

        // Number only, as on the agenda of the meeting that the gate let through.
        var nummers = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis && casussen.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer, stop);
        var privacy = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Rol == Kern.Netwerk.Rol.Privacyfunctionaris && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag))).OrderBy(p => p.Naam).Select(p => p.Naam).ToListAsync(stop);
        var laat = pakket.TeLangBuiten(dagen, vandaag).Select(e => e.Nummer).ToHashSet();
        return new(
            pakket.Id, pakket.Nummer, pakket.OverlegId, pakket.Dag, pakket.GemaaktOp, namen[pakket.DoorId], kanNog, kanNog && (await Noodpakketinhoud.LeesAsync(db, vergadering, stop)).Vingerafdruk(vergadering) != pakket.Vingerafdruk,
            [.. pakket.Exemplaren.OrderBy(e => e.Nummer).Select(e => new Exemplaarbeeld(
                e.Nummer, e.ProfessionalId, namen[e.ProfessionalId], organisaties[e.OrganisatieId], e.Deel, e.Stand, e.Afdrukken, e.AfgedruktOp, e.UitgereiktOp, e.UitgereiktDoor is { } u ? namen[u] : null, e.AfgehandeldOp,
                e.AfgehandeldDoor is { } a ? namen[a] : null, e.Toelichting, [.. pakket.Open(e.Nummer).Where(nummers.ContainsKey).Select(c => nummers[c]).Order(StringComparer.Ordinal)], laat.Contains(e.Nummer), pakket.MagAfdrukken(e.Nummer, kijker, vergadering)))],
            privacy);
    }
}

/// <summary>Puts one copy on paper, and keeps who took it: of every case and everybody in it (AVG 5.1.f).</summary>
public static class Noodpakketafdruk
{
    /// <returns>The PDF and its name; null when this copy is not for the viewer to print. Saved.</returns>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Noodpakket.DrukAf"/>.</exception>
    public static async Task<(byte[] Bestand, string Naam)?> MaakAsync(PartituurDb db, Noodpakket pakket, int nummer, IWebHostEnvironment omgeving, Instellingen instellingen, CancellationToken stop = default)
    {
        var vergadering = (await new Noodpakketbeheer(db).VergaderingAsync(pakket.OverlegId, stop))!;
        if (pakket.Exemplaren.FirstOrDefault(e => e.Nummer == nummer) is not { } exemplaar || !pakket.MagAfdrukken(nummer, db.Kijker!, vergadering))
        {
            return null;
        }

        var inhoud = await Noodpakketinhoud.LeesAsync(db, vergadering, stop);
        pakket.DrukAf(nummer, vergadering, inhoud.Vingerafdruk(vergadering), db.Handeling!);
        await LegVastAsync(db, pakket, pakket.Open(nummer), "/Overleggen/Noodpakket/Afdrukken", stop);
        await db.SaveChangesAsync(stop);
        Pdfletters.Zet(omgeving);
        var bestand = new Noodpakkettekening(inhoud.Voor(vergadering, exemplaar.ProfessionalId, pakket.Open(nummer)), pakket.Nummer, nummer, pakket.Exemplaren.Count, pakket.GemaaktOp, instellingen.Demo).Maak();
        return (bestand, $"noodpakket-{pakket.Nummer}-{nummer}.pdf");
    }

    /// <summary>A line for the pack, for each case and for everybody in it. Saves nothing.</summary>
    public static async Task LegVastAsync(PartituurDb db, Noodpakket pakket, IReadOnlySet<CasusId> casussen, string wat, CancellationToken stop = default)
    {
        var (ids, huis) = (casussen.ToList(), pakket.HuisId);
        db.LogInzage(wat, nameof(Noodpakket), pakket.Id);
        ids.ForEach(c => db.LogInzage(wat, nameof(Kern.Casussen.Casus), c.Waarde));

        // The same people as on the cards: the cases of the agenda, of the house that the gate let through.
        var mensen = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(c => c.HuisId == huis && ids.Contains(c.Id)).SelectMany(c => c.Personen.Select(p => p.PersoonId)).Distinct().ToListAsync(stop);
        mensen.ForEach(p => db.LogInzage(wat, nameof(Kern.Personen.Persoon), p.Waarde));
    }
}
