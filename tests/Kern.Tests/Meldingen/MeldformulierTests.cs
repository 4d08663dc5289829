using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Eis 94: a doelgroep asks its own questions, in versions.</summary>
public sealed class MeldformulierTests : IDisposable
{
    private readonly Geheugen geheugen = new();
    private readonly Doelgroep jeugd = new(Een.Huis, "Proef", null);

    public void Dispose() => geheugen.Dispose();

    [Fact]
    public void Een_versie_komt_voort_uit_de_vorige_en_wat_geldt_verandert_niet()
    {
        var een = Formulier();
        een.VoegToe("Is er een wapen?", "Ook een mes telt.", Veldvorm.JaNee, true, []);
        een.GaIn(Een.Vandaag, Een.Handeling());
        Breekt.Regel("formulier-vast", () => een.VoegToe("Nog iets", null, Veldvorm.Tekst, false, []), een);
        Breekt.Regel("formulier-vast", () => een.HaalWeg("is-er-een-wapen"), een);
        Breekt.Regel("formulier-vast", () => een.GaIn(Een.Vandaag.AddDays(1), Een.Handeling()), een);
        Breekt.Regel("formulier-begonnen", () => een.HaalTerug(Een.Handeling()), een);
        var twee = new Meldformulier(jeugd, een);
        Assert.Equal((2, "is-er-een-wapen"), (twee.Nummer, Assert.Single(twee.Velden).Code));
        twee.HaalWeg("is-er-een-wapen");
        Assert.Single(een.Velden);
        Breekt.Regel("formulier-in-verleden", () => twee.GaIn(Een.Vandaag.AddDays(-1), Een.Handeling()));
        twee.GaIn(Een.Vandaag.AddDays(1), Een.Handeling());
        twee.HaalTerug(Een.Handeling());
        Assert.Null(twee.Vanaf);
    }

    [Fact]
    public void Een_vraag_staat_er_een_keer_en_een_keuze_heeft_keuzes()
    {
        var formulier = Formulier();
        formulier.VoegToe("Waar?", null, Veldvorm.Keuze, false, ["Thuis", " Thuis ", "Op straat", ""]);
        Assert.Equal(["Thuis", "Op straat"], formulier.Velden[0].Opties);
        Breekt.Regel("veld-dubbel", () => formulier.VoegToe("  waar ", null, Veldvorm.Tekst, false, []));
        Breekt.Regel("veld-zonder-keuzes", () => formulier.VoegToe("Wanneer?", null, Veldvorm.Keuze, false, ["Nu"]));
        Breekt.Regel("verplicht-veld", () => formulier.VoegToe(" ", null, Veldvorm.Tekst, false, []));
        for (var i = 1; i < Meldformulier.MeesteVelden; i++)
        {
            formulier.VoegToe($"Vraag {i}", null, Veldvorm.Tekst, false, []);
        }

        Breekt.Regel("formulier-vol", () => formulier.VoegToe("Te veel", null, Veldvorm.Tekst, false, []));
    }

    [Theory]
    [InlineData(Veldvorm.Tekst, " mes ", "mes", null)]
    [InlineData(Veldvorm.Tekst, "", null, "Vul dit in.")]
    [InlineData(Veldvorm.Getal, "1,5", "1,5", null)]
    [InlineData(Veldvorm.Getal, "veel", null, "Vul een getal in.")]
    [InlineData(Veldvorm.Datum, "2026-11-24", "24 november 2026", null)]
    [InlineData(Veldvorm.Datum, "2026-02-31", null, "Vul een datum in die bestaat.")]
    [InlineData(Veldvorm.JaNee, "Ja", "Ja", null)]
    [InlineData(Veldvorm.JaNee, "misschien", null, "Kies ja of nee.")]
    [InlineData(Veldvorm.JaNee, null, null, "Kies een antwoord.")]
    [InlineData(Veldvorm.Keuze, "Thuis", "Thuis", null)]
    [InlineData(Veldvorm.Keuze, "Elders", null, "Kies een antwoord uit de lijst.")]
    public void Een_antwoord_wordt_gelezen_zoals_de_vraag_het_vraagt(Veldvorm vorm, string? getypt, string? antwoord, string? fout)
    {
        var veld = new Formulierveld("x", "X", null, vorm, true, vorm == Veldvorm.Keuze ? ["Thuis", "Straat"] : []);
        Assert.Equal((antwoord, fout), veld.Lees(getypt));
        Assert.Equal((null, null), (veld with { Verplicht = false }).Lees(" "));
    }

    [Fact]
    public void Op_elke_dag_geldt_de_nieuwste_versie_die_is_ingegaan() =>
        Gen.Int[0, 20].List[0, 8].Select(Gen.Int[-2, 22]).Sample((dagen, op) =>
        {
            var versies = new List<Meldformulier>();
            foreach (var dag in dagen)
            {
                var versie = new Meldformulier(jeugd, versies.LastOrDefault());
                versie.GaIn(Een.Vandaag.AddDays(dag), Een.Handeling());
                versies.Add(versie);
            }

            versies.Add(new Meldformulier(jeugd, versies.LastOrDefault()));
            var geldend = versies.GeldendOp(Een.Vandaag.AddDays(op));
            var verwacht = Enumerable.Range(0, dagen.Count).Where(i => dagen[i] <= op).OrderBy(i => (dagen[i], i)).Select(i => (int?)(i + 1)).LastOrDefault();
            Assert.Equal(verwacht, geldend?.Nummer);
        });

    [Fact]
    public void Verplaatsen_verliest_geen_vraag() =>
        Gen.Select(Gen.Int[0, 4], Gen.Bool).List[0, 20].Sample(stappen =>
        {
            var formulier = Formulier();
            for (var i = 0; i < 5; i++)
            {
                formulier.VoegToe($"Vraag {i}", null, Veldvorm.Tekst, false, []);
            }

            stappen.ForEach(s => formulier.Verplaats($"vraag-{s.Item1}", s.Item2));
            Assert.Equal(["vraag-0", "vraag-1", "vraag-2", "vraag-3", "vraag-4"], formulier.Velden.Select(v => v.Code).Order());
        });

    [Fact]
    public async Task Een_melding_houdt_de_vraag_zoals_zij_gesteld_is()
    {
        var formulier = Formulier();
        formulier.VoegToe("Is er een wapen?", null, Veldvorm.JaNee, true, []);
        formulier.VoegToe("Welk?", null, Veldvorm.Tekst, false, []);
        formulier.GaIn(Een.Vandaag, Een.Handeling());
        var melding = Een.Melding();
        Breekt.Regel("antwoord-onjuist", () => melding.Beantwoord(formulier, new Dictionary<string, string?>()), melding);
        melding.Beantwoord(formulier, new Dictionary<string, string?> { ["is-er-een-wapen"] = "Ja", ["onbekend"] = "weg ermee" });
        await geheugen.BewaarAsync(jeugd, formulier, melding);
        await using var db = geheugen.Open();
        var terug = await db.Meldingen.Include(m => m.Antwoorden).SingleAsync(m => m.Id == melding.Id);
        Assert.Equal(formulier.Id, terug.FormulierId);
        Assert.Equal(("Is er een wapen?", "Ja"), (Assert.Single(terug.Antwoorden).Vraag, terug.Antwoorden[0].Antwoord));
        Assert.Equal(["Is er een wapen?", "Welk?"], (await db.Meldformulieren.SingleAsync()).Velden.Select(v => v.Label));
    }

    private Meldformulier Formulier() => new(jeugd, null);
}
