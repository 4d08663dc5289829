using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>One of everything that an address can point at.</summary>
public static class Alles
{
    /// <summary>Everybody who can sign in to the first house.</summary>
    public static IReadOnlyList<string> Gebruikers { get; } =
        ["melder", "partnerprofessional", "politie", "ggz", "zonderconvenant", "triagevoorzitter", "administratie", "procesregisseur", "procesregisseur2", "informatieanalist", "manager", "bestuurder", "privacyfunctionaris", "beheerder"];

    /// <summary>Makes it, and answers the ids by the key of the route.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> MaakAsync(Wereld wereld, Databank databank)
    {
        var melding = await wereld.EenMeldingAsync(achternamen: ["Jansen", "Jansen-Smit"]);
        var gevraagd = await wereld.EenMeldingAsync(codeRood: true);
        var bevraging = await wereld.EenBevragingAsync(gevraagd, "Jeugdzorg");
        var verzonden = await wereld.EenTerugkoppelingAsync(verzonden: true);
        await wereld.EenTerugkoppelingAsync();
        var casus = await wereld.EenCasusAsync(melding, "partnerprofessional");
        var (_, interventie) = await wereld.EenPlanAsync(casus, vastgesteld: true);
        await wereld.EenPlanAsync(await wereld.EenCasusAsync(null, "partnerprofessional"));
        var tafelactie = await wereld.EenTafelactieAsync();
        var actie = await wereld.EenActieAsync(casus, "partnerprofessional");
        var overleg = await wereld.EenOverlegAsync(casus);

        // With minutes that were set, so that each of its pages has something to show.
        var vergadering = await wereld.EenGeslotenVergaderingAsync([await wereld.EenCasusAsync(null, "partnerprofessional")]);
        var uitkomst = await wereld.EenUitkomstAsync(vergadering, "Jeugdzorg");
        var overdracht = await wereld.EenOverdrachtAsync();
        var poging = await wereld.EenPogingAsync(casus);
        var datum = await wereld.EenCasusdatumAsync(casus);
        var doorzetting = await wereld.EenDoorzettingAsync(casus);
        var belemmering = await wereld.EenBelemmeringAsync(casus);
        var hindernis = await wereld.EenHindernisAsync($"Wachtlijst {casus.Nummer}");
        var instemming = await wereld.EenInstemmingAsync(interventie);
        var eind = await wereld.EenAfgeschaaldeCasusAsync();
        var verwijzing = await wereld.EenVerwijzingAsync();
        var terugblik = await wereld.EenTerugblikAsync();
        var (nazorg, beklijving) = (await wereld.EenNazorgAsync(), await wereld.EenBeklijvingAsync());
        var (hier, _) = await wereld.EenOverlapAsync("999887701");
        var import = await wereld.EenImportAsync(klaar: true);
        var tafel = await wereld.EenTafelAsync();
        var zitting = await wereld.EenZittingAsync(tafel, [await wereld.EenMeldingVoorAsync(tafel)], [await wereld.EenMeldingVoorAsync(tafel)], begonnen: true);
        await using var db = databank.Open();
        db.Open(wereld.Installatie());
        db.Add(new Matchvoorstel(wereld.Huis, new Twijfel(melding.Betrokkenen[0].PersoonId, melding.Betrokkenen[1].PersoonId, "dezelfde naam"), wereld.Installatie()));
        var (een, twee) = (melding.Betrokkenen[0].PersoonId, melding.Betrokkenen[1].PersoonId);
        var relatie = new Relatie(wereld.Huis, een, Relatiesoort.Partner, twee, wereld.Installatie());
        var gezin = new Verband(wereld.Huis, Verbandsoort.Gezin, "Gezin Jansen", null, null, wereld.Installatie());
        gezin.NeemOp(await db.Personen.FirstAsync(p => p.Id == een), "vader", null, null, wereld.Installatie());
        db.AddRange(relatie, gezin);
        await wereld.EenFormulierAsync();
        var bijlage = await wereld.EenBijlageAsync(melding);
        await db.SaveChangesAsync();
        return new Dictionary<string, Guid>(StringComparer.Ordinal)
        {
            ["tafel"] = tafel.Id.Waarde,
            ["zitting"] = zitting.Id.Waarde,
            ["import"] = import.Id.Waarde,
            ["melding"] = melding.Id.Waarde,
            ["bevraging"] = bevraging.Id.Waarde,
            ["terugkoppeling"] = verzonden.Id.Waarde,
            ["tafelactie"] = tafelactie.Id.Waarde,
            ["persoon"] = melding.Betrokkenen[0].PersoonId.Waarde,
            ["casus"] = casus.Id.Waarde,
            ["actie"] = actie.Id.Waarde,
            ["datum"] = datum.Id.Waarde,
            ["poging"] = poging.Id,
            ["overdracht"] = overdracht.Id,
            ["doorzetting"] = doorzetting.Id.Waarde,
            ["belemmering"] = belemmering.Id.Waarde,
            ["instemming"] = instemming.Id.Waarde,
            ["hindernis"] = hindernis.Id.Waarde,
            ["overleg"] = overleg.Id.Waarde,
            ["bij"] = overleg.Id.Waarde,
            ["reeks"] = (await wereld.EenReeksAsync()).Id.Waarde,
            ["plaats"] = (await wereld.EenPlaatsAsync("Kamer van alles")).Id.Waarde,
            ["vergadering"] = vergadering.Id.Waarde,
            ["uitkomst"] = uitkomst.Id,
            ["pakket"] = (await wereld.EenNoodpakketAsync(await wereld.EenVergaderingAsync([await wereld.EenCasusAsync(null, "partnerprofessional")]))).Id,
            ["interventie"] = interventie.Id.Waarde,
            ["relatie"] = relatie.Id,
            ["verband"] = gezin.Id.Waarde,
            ["verwijzing"] = verwijzing.Id.Waarde,
            ["terugblik"] = terugblik.Id.Waarde,
            ["nazorg"] = nazorg.Id.Waarde,
            ["beklijving"] = beklijving.Id.Waarde,
            ["overlap"] = await db.Overlapsignalen.Where(o => o.MeldingId == hier.Id).Select(o => o.Id).FirstAsync(),
            ["bijlage"] = bijlage,
            ["stuk"] = (await wereld.EenStukAsync(casus)).Stuk,
            ["doelgroep"] = wereld.Doelgroep.Waarde,
            ["eind"] = eind.Id.Waarde,
            ["signaal"] = Guid.CreateVersion7(),
        };
    }
}
