using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Triage;

/// <summary>A partner answers a question in at most three clicks (eis 25): it sees for what and about whom, never the melding or who reported.</summary>
[Recht(TriageRecht.Beantwoorden)]
public sealed class BevragingModel(PartituurDb db) : Pagina(db)
{
    public BijdrageInvoer Bijdrage { get; set; } = new();

    public WeigeringInvoer Weigering { get; set; } = new();

    public Bevraging Bevraging => Van<Bevraging>();

    public bool IsBesloten { get; private set; }

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ontvangers { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (id, zelf) = (Bevraging.MeldingId, Bevraging.AanOrganisatieId);
        IsBesloten = (await MeldingAsync()).Status >= MeldingStatus.Getriageerd;

        // Who it is about belongs to this question, which the gate let through; the partner may not find these people in any other way. After the decision it is no longer needed.
        var rijen = IsBesloten ? [] : await Db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, Woonplaats = b.Persoon.Adressen.Where(a => a.Tot == null).OrderByDescending(a => a.Van).Select(a => a.Woonplaats).FirstOrDefault() }).ToListAsync();
        Personen = [.. rijen.Select(r => new PersoonRij(new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam, r.Geboortedatum, r.Woonplaats))];
        Getoond = [.. rijen.Select(r => r.PersoonId.Waarde)];

        // The table itself first, then the other partners asked: to whom one may give belongs to the same question.
        var tafel = await Db.Huizen.AsNoTracking().Where(h => h.Id == Kijker.Huis).Select(h => h.EigenOrganisatie).FirstAsync();
        var anderen = await Db.Bevragingen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id && b.AanOrganisatieId != zelf && b.AanOrganisatieId != tafel)
            .Join(Db.Organisaties, b => b.AanOrganisatieId, o => o.Id, (b, o) => new { o.Id, o.Naam }).OrderBy(o => o.Naam).ToListAsync();
        Ontvangers = [new("De triagetafel", tafel.ToString()), .. anderen.Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        Bijdrage = new() { VervaltOp = Handeling.Dag.AddMonths(6), Ontvangers = [tafel.ToString()] };
    }

    public Task<IActionResult> OnPostNietBekendAsync()
    {
        Bevraging.AntwoordNietBekend(Handeling);
        return BeantwoordAsync();
    }

    public Task<IActionResult> OnPostGeenBijdrageAsync()
    {
        Bevraging.AntwoordBekendZonderBijdrage(Handeling);
        return BeantwoordAsync();
    }

    public async Task<IActionResult> OnPostBijdrageAsync(BijdrageInvoer bijdrage)
    {
        await LaadAsync();
        var toegestaan = Ontvangers.Select(o => o.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!bijdrage.Ontvangers.TrueForAll(toegestaan.Contains))
        {
            throw new RegelGeschonden("bijdrage-ontvanger-onbekend", "Kies alleen ontvangers uit de lijst.");
        }

        Bevraging.DraagBij(bijdrage.Tekst!, bijdrage.Soort!.Value, [.. bijdrage.Ontvangers.Select(o => new OrganisatieId(Guid.Parse(o)))], bijdrage.VervaltOp!.Value, Handeling);
        return await BeantwoordAsync();
    }

    public Task<IActionResult> OnPostWeigeringAsync(WeigeringInvoer weigering)
    {
        Bevraging.Weiger(string.Join(": ", new[] { weigering.Grond!.Value.Leesbaar(), weigering.Toelichting?.Trim() }.Where(d => !string.IsNullOrEmpty(d))), Handeling);
        return BeantwoordAsync();
    }

    public async Task<IActionResult> OnPostTerugnemenAsync()
    {
        Bevraging.NeemAntwoordTerug(await MeldingAsync());
        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, "Uw antwoord is teruggenomen. U kunt opnieuw antwoorden.");
    }

    /// <summary>Only its status is used: whether the table has decided belongs to the question.</summary>
    private Task<Melding> MeldingAsync() => Db.Meldingen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).FirstAsync(m => m.Id == Bevraging.MeldingId);

    private async Task<IActionResult> BeantwoordAsync()
    {
        await Db.SaveChangesAsync();
        return Naar("/Triage/Bevraging", new { bevraging = Bevraging.Id.ToString() }, "Dank u wel. Uw antwoord is ontvangen.");
    }

    public sealed record PersoonRij(string Naam, DateOnly? Geboortedatum, string? Woonplaats);
}
