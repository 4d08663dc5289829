using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>The figures of one year, without names, each with its counting rule (eis 87, 88).</summary>
[Recht(InzichtRecht.Jaarcijfers)]
public sealed class JaarcijfersModel(PartituurDb db) : Pagina(db)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public Jaarcijfers? Cijfers { get; private set; }

    public int Drempel { get; private set; }

    public Afgeschermd Meldingen { get; private set; } = KleineAantallen.Scherm(new Dictionary<string, int>(), 0);

    public bool IsTeKlein => Meldingen.Totaal.Waarde is null;

    public IReadOnlyList<Cijfer> Uitkomsten { get; private set; } = [];

    public IReadOnlyList<Cijfer> Kern { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var jaren = await Jaarcijfers.JarenAsync(Db, Kijker.Huis);
        Jaren = [.. jaren.Select(j => new SelectListItem(j.ToString(CultureInfo.InvariantCulture), j.ToString(CultureInfo.InvariantCulture)))];
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        if (Jaar is not { } jaar)
        {
            return;
        }

        Cijfers = await Jaarcijfers.TelAsync(Db, Kijker.Huis, jaar);
        Drempel = (await Db.Beleidsregels.AsNoTracking().ToListAsync()).Getal(Beleid.DrempelKleineAantallen, Handeling.Dag);

        // Who sees the meldingen themselves learns nothing from a small number; everybody else is kept from recognising people.
        var drempel = Kijker.ZietMeldingenVanHuis ? 0 : Drempel;
        Meldingen = KleineAantallen.Scherm(Cijfers.Meldingen, drempel);
        var c = Cijfers;
        (string Naam, int Aantal, string Regel)[] uitkomsten =
        [
            ("Integraal besproken", c.IntegraalBesproken, "Meldingen waarvan de triage besloot tot een casusoverleg of procesregie."),
            ("Doorgezet naar één partner", c.DoorgezetPartner, "Meldingen die de triage aan één partner gaf."),
            ("Naar een lokaal netwerk", c.LokaalNetwerk, "Meldingen die de triage naar een lokaal netwerk verwees."),
            ("Niet in behandeling", c.NietInBehandeling, "Meldingen die de triage niet in behandeling nam."),
            ("Overgedragen", c.Overgedragen, "Meldingen die de triage aan een ander huis overdroeg."),
            ("Nog geen besluit", c.AlleMeldingen - c.IntegraalBesproken - c.DoorgezetPartner - c.LokaalNetwerk - c.NietInBehandeling - c.Overgedragen, "Meldingen van dit jaar waarover de triage nog niet heeft besloten."),
        ];
        var getoond = KleineAantallen.Scherm(uitkomsten.ToDictionary(u => u.Naam, u => u.Aantal, StringComparer.Ordinal), drempel).Aantallen;
        Uitkomsten = [.. uitkomsten.Select(u => new Cijfer(u.Naam, getoond[u.Naam].Tekst, getoond[u.Naam].Waarde is { } w ? Procent(w, c.AlleMeldingen) : "–", u.Regel))];
        Kern =
        [
            new("Interventies", Getal(c.Interventies), c.IntegraalBesproken == 0 ? null : $"{(c.Interventies / (double)c.IntegraalBesproken).ToString("0.0", Nederlands)} per integraal besproken melding", "Alle interventies in casussen die uit meldingen van dit jaar kwamen, ook als de interventie later begon."),
            new("Plannen van aanpak", Getal(c.Plannen), c.IntegraalBesproken == 0 ? null : $"{Procent(c.Plannen, c.IntegraalBesproken)} van de integraal besproken meldingen", "Casussen uit meldingen van dit jaar met een plan van aanpak. Meer versies van één plan tellen als één."),
            new("Teruggekoppeld aan de melder", Getal(c.Teruggekoppeld), $"{Procent(c.Teruggekoppeld, c.AlleMeldingen)} van de meldingen", "Meldingen van dit jaar waarvan de melder bericht kreeg over wat ermee is gedaan."),
            new("Dagen tot terugkoppeling", c.DagenTotTerugkoppeling?.ToString("0.0", Nederlands) ?? "–", c.DagenTotTerugkoppeling is null ? "nog niets teruggekoppeld" : "de helft was er sneller", "De middelste waarde (mediaan) van het aantal dagen tussen ontvangst en terugkoppeling aan de melder."),
        ];
        Kern = [.. Kern.Zip([c.Interventies, c.Plannen, c.Teruggekoppeld, 0], (k, aantal) => aantal > 0 && aantal < drempel ? k with { Getal = $"< {drempel}", Aandeel = null } : k)];
    }

    /// <summary>The share of the bar, 0–100 of the longest; null where the number is kept back.</summary>
    public int? Staaf(string doelgroep) => Meldingen.Aantallen[doelgroep].Waarde is { } aantal && Cijfers!.Meldingen.Values.Max() is > 0 and var meest ? (int)Math.Round(100.0 * aantal / meest) : null;

    private static string Getal(int aantal) => aantal.ToString("N0", Nederlands);

    private static string Procent(int deel, int geheel) => geheel == 0 ? "–" : (100.0 * deel / geheel).ToString("0", Nederlands) + "%";

    /// <param name="Naam">What is counted.</param>
    /// <param name="Getal">The number as shown.</param>
    /// <param name="Aandeel">Share or explanation beside it.</param>
    /// <param name="Regel">The counting rule, version 1.</param>
    public sealed record Cijfer(string Naam, string Getal, string? Aandeel, string Regel);
}
