using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 81, 83: a case ends with what came of its goals, what was learnt, and nazorg or a reason why there is none.</summary>
public sealed class EvaluatieTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Casus casus = Een.Casus();
    private readonly Persoon persoon = Een.Persoon();
    private readonly PlanVanAanpak plan;

    public EvaluatieTests()
    {
        casus.Met(persoon.Id);
        plan = casus.MetRegisseur().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg).MetPlan().Vastgesteld(casus);
    }

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public void Van_elk_doel_wordt_gezegd_wat_ervan_kwam_en_waarom_als_het_niet_is_gehaald()
    {
        var goed = Evaluaties.Goed(plan.Doelen);
        Breekt.Regel("evaluatie-doel-zonder-uitkomst", () => Maak(goed with { Doelen = [] }));
        Breekt.Regel("doel-onbekend", () => Maak(goed with { Doelen = [new(Guid.NewGuid(), Doeluitkomst.Gehaald, null)] }));
        Breekt.Regel("doel-onbekend", () => Maak(goed with { Doelen = [.. goed.Doelen, .. goed.Doelen] }));
        foreach (var uitkomst in new[] { Doeluitkomst.Deels, Doeluitkomst.Niet })
        {
            Breekt.Regel("evaluatie-doel-zonder-zin", () => Maak(goed with { Doelen = [new(plan.Doelen[0].Id, uitkomst, " ")] }));
            Assert.Equal(uitkomst, Assert.Single(Maak(goed with { Doelen = [new(plan.Doelen[0].Id, uitkomst, "De woning viel weg.")] }).Doelen).Uitkomst);
        }

        Breekt.Regel("verplicht-veld", () => Maak(goed with { WatWerkte = " " }));
        Breekt.Regel("evaluatie-les-zonder-soort", () => Maak(goed with { Lestekst = "Begin eerder." }));
        var evaluatie = Maak(goed with { Lessen = [Een.Huisvesting, Een.Huisvesting], Lestekst = " Begin eerder. " });
        Assert.Equal((casus.Id, Een.Nu, Een.Regisseur, "Begin eerder.", 1), (evaluatie.CasusId, evaluatie.AfgerondOp, evaluatie.DoorId, evaluatie.Lestekst, evaluatie.Lessen.Count));
        Assert.Equal(["casus-geevalueerd"], evaluatie.Sporen());

        Evaluatie Maak(Evaluatiegegevens gegevens) => new(casus, plan.Doelen, gegevens, Een.Handeling(Een.Regisseur));
    }

    [Fact]
    public async Task Een_regel_over_de_evaluatie_laat_de_casus_lopen()
    {
        await geheugen.BewaarAsync(persoon, casus, plan);
        await using var db = geheugen.Open();
        var goed = Evaluaties.Goed(plan.Doelen);
        var h = Een.Handeling(Een.Regisseur);
        foreach (var (code, nazorg) in new[]
        {
            ("nazorg-ontbreekt", new Nazorgafspraak(null, null, " ")), ("nazorg-en-reden", new(Een.Vandaag, Een.Jeugdwerker, "Toch niet")), ("nazorg-zonder-dag", new(null, Een.Jeugdwerker, null)),
            ("nazorg-zonder-wie", new(Een.Vandaag, null, null)), ("nazorg-wie-onbekend", new(Een.Vandaag, Een.Leraar, null)), ("nazorg-voorbij", new(Een.Vandaag.AddDays(-1), Een.Jeugdwerker, null)),
        })
        {
            await Breekt.RegelAsync(code, () => new Afronden(db).SluitAfAsync(casus, "Klaar", goed with { Nazorg = nazorg }, h), casus);
        }

        await Breekt.RegelAsync("lessoort-onbekend", () => new Afronden(db).SchaalAfAsync(casus, "Klaar", "Wijkteam", "Contact", goed with { Lessen = [Guid.NewGuid()] }, h), casus);
        Assert.True(casus.Loopt);
        Assert.Empty(db.ChangeTracker.Entries<Evaluatie>());
    }

    [Fact]
    public async Task Heropenen_laat_afgesproken_nazorg_vervallen_en_houdt_de_evaluatie()
    {
        var melding = Een.Melding();
        var eigen = Een.Casus(melding: melding.Id);
        eigen.MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);
        await geheugen.BewaarAsync(melding, eigen);
        await using var db = geheugen.Open();
        var h = Een.Handeling(Een.Regisseur);
        db.Update(eigen);
        await new Afronden(db).SluitAfAsync(eigen, "Klaar", Evaluaties.Goed(nazorg: Een.Vandaag.AddDays(40), wie: Een.Jeugdwerker), h);
        await db.SaveChangesAsync();
        await new Afronden(db).HeropenAsync(eigen, "Het ging mis", Een.Handeling(Een.Regisseur, op: Een.Nu.AddDays(9)));
        await db.SaveChangesAsync();
        await using var na = geheugen.Open();
        Assert.Equal(NazorgStatus.Vervallen, (await na.Nazorgmomenten.SingleAsync()).Status);
        Assert.Equal((Een.Nu, Een.Nu.AddDays(9)), ((await na.Evaluaties.SingleAsync()).AfgerondOp, (await na.Evaluaties.SingleAsync()).HeropendOp!.Value));
        Assert.Equal(CasusStatus.Analyse, (await na.Casussen.SingleAsync()).Status);
    }
}
