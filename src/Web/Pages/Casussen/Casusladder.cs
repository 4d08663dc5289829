using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One rung: what holds, what is missing in the sentences of the rule that guards it, and where it is done.</summary>
/// <param name="Naam">The step.</param>
/// <param name="Uitleg">When it is taken.</param>
/// <param name="Geldt">What holds already.</param>
/// <param name="Ontbreekt">What is missing; empty when it can be done.</param>
/// <param name="Pagina">The page of the step.</param>
/// <param name="Knop">The words on its button.</param>
/// <param name="Recht">The right that it needs.</param>
public sealed record Laddertrede(string Naam, string Uitleg, IReadOnlyList<string> Geldt, IReadOnlyList<string> Ontbreekt, string Pagina, string Knop, CasusRecht Recht);

/// <summary>The ladder of a case: every step up, down, aside and back, with its conditions (eis 81).</summary>
public static class Casusladder
{
    public static async Task<IReadOnlyList<Laddertrede>> LeesAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var stand = (await new StandOpnemen(db).VanAsync(casus, stop)).Zaken;
        if (!db.Kijker!.ZietCasussenVanHuis)
        {
            // Which organisations still wait is the house's to know.
            stand = stand with { WachtendeTerugkoppelingen = stand.WachtendeTerugkoppelingen.Count > 0 ? ["Een organisatie"] : [] };
        }

        // Whether it was offered is not for participants to know; the page of the step tells it.
        var aangeboden = db.Casusoverdrachten.Where(o => o.CasusId == casus.Id && o.Status == Kern.Triage.VerwijzingStatus.Aangeboden);
        var isAangeboden = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AnyAsync(aangeboden, stop);
        List<string> gemeen = [.. Geldt((casus.Loopt, "De casus loopt."), (stand.OpenActies.Count == 0, "Er staan geen acties open."), (stand.WachtendeTerugkoppelingen.Count == 0, "Iedereen heeft terugkoppeling gehad."))];
        var regie = Geldt((casus.ProcesregisseurId is not null, "Er is een procesregisseur."), (casus.Status >= CasusStatus.InUitvoering && casus.Loopt, "Het plan van aanpak is vastgesteld."));
        return
        [
            new("Opschalen naar procesregie", "Als één keten het niet kan: met de O³MP-toets, die u op de volgende pagina invult.", Geldt((casus.Loopt, "De casus loopt."), (casus.Regie == Regie.Casusoverleg, "De casus wordt nu in een casusoverleg besproken.")), casus.BelemmeringenOmOpTeSchalen(), "/Casussen/Toewijzen", "Naar opschalen", CasusRecht.Toewijzen),
            casus.OpgeschortVan is null
                ? new("Opschorten", "Als er een tijd niets kan: met een reden en een dag waarop de casus weer loopt.", Geldt((casus.Loopt, "De casus loopt.")), casus.BelemmeringenOmOpTeSchorten(), "/Casussen/Opschorten", "Naar opschorten", CasusRecht.Afschalen)
                : new("Hervatten", $"De casus is opgeschort tot {Kern.Gedeeld.Tekst.Datum(casus.OpgeschortTot!.Value)}.", ["De casus is opgeschort."], casus.BelemmeringenOmTeHervatten(), "/Casussen/Opschorten", "Naar hervatten", CasusRecht.Afschalen),
            new("Overdragen", "Aan een partner, een lokaal netwerk of een ander huis. Zij krijgen eerst een aanbod en zeggen ja of nee.", gemeen, casus.BelemmeringenOmOverTeDragen(stand, isAangeboden), "/Casussen/Overdragen", "Naar overdragen", CasusRecht.Afschalen),
            new("Afschalen", "Een keten of lokaal netwerk kan het weer zelf. U noemt wie het oppakt en wat u overdraagt.", [.. gemeen, .. regie], casus.BelemmeringenOmAfTeSchalen(stand), "/Casussen/Afschalen", "Naar afschalen", CasusRecht.Afschalen),
            new("Afsluiten", "Er loopt niets meer en niemand hoeft het over te nemen.", [.. gemeen, .. regie, .. Geldt((stand.LopendeInterventies.Count == 0, "Er lopen geen interventies."))], casus.BelemmeringenOmAfTeSluiten(stand), "/Casussen/Afsluiten", "Naar afsluiten", CasusRecht.Afschalen),
            new("Heropenen", "Het gaat toch weer mis. De casus begint dan bij de analyse.", Geldt((!casus.Loopt, "De casus is afgerond.")), casus.BelemmeringenOmTeHeropenen(), "/Casussen/Heropenen", "Naar heropenen", CasusRecht.Heropenen),
        ];
    }

    private static IReadOnlyList<string> Geldt(params (bool Waar, string Zin)[] zinnen) => [.. zinnen.Where(z => z.Waar).Select(z => z.Zin)];
}
