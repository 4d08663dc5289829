using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The chair offers a melding to a local network: sees the minimal set, narrows it, and decides and sends in one go (eis 45–48).</summary>
[Recht(TriageRecht.Besluiten)]
public sealed class VerwijzenModel(PartituurDb db) : MeldingPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Voorziening { get; set; }

    /// <summary>The sitting in which is decided, if any.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zitting { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public VerwijsInvoer Verwijs { get; set; } = new();

    public bool IsBesloten => Melding.Status >= MeldingStatus.Getriageerd;

    public IReadOnlyList<(Voorziening Voorziening, Nabijheid Nabij)> Keuzes { get; private set; } = [];

    public Voorziening? Gekozen { get; private set; }

    public OrganisatieId? Ontvanger { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public IReadOnlyList<VerwezenGegevens> Voorstel { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var verwijzen = new Verwijzen(Db);
        Gekozen = VoorzieningId.TryParse(Voorziening, null, out var id) ? (await verwijzen.GidsAsync()).Find(v => v.Id == id && v.GeldigOp(Handeling.Dag)) : null;
        if (Gekozen is not { } gekozen)
        {
            Keuzes = await verwijzen.LokaalAsync(Melding, Handeling.Dag);
            return;
        }

        (Ontvanger, Uiterlijk, Voorstel) = (await verwijzen.OntvangerAsync(gekozen, Handeling.Dag), await verwijzen.UiterlijkAsync(Handeling.Dag), await verwijzen.VoorstelAsync(Melding));
        Verwijs.Personen = [.. Voorstel.Select(p => new MeegevenInvoer { Mee = true, Geboortejaar = p.Geboortejaar is not null, Contact = p.Contact })];
    }

    public async Task<IActionResult> OnPostAsync(VerwijsInvoer verwijs)
    {
        var verwijzen = new Verwijzen(Db);
        var verwijzing = await verwijzen.VoerUitAsync(Melding, verwijs.AlsAanbod(await verwijzen.VoorstelAsync(Melding)), Handeling);
        await Db.SaveChangesAsync();
        var bericht = $"Over melding {Melding.Nummer} is besloten. Het aanbod is verstuurd; het antwoord komt uiterlijk op {Tekst.Datum(verwijzing.Uiterlijk)}.";
        return await Zittingplek.LeesAsync(Db, Zitting, Melding.Id) is { } plek
            ? await Zittingbeeld.VolgendeAsync(Db, plek.Zitting) is { } erna
                ? Naar("/Triage/Besluiten", new { melding = erna.ToString(), zitting = Zitting }, bericht)
                : Naar("/Triage/Zitting", new { zitting = Zitting }, bericht)
            : Naar("/Triage/Verwijzing", new { verwijzing = verwijzing.Id.ToString() }, bericht);
    }
}
