using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>Eis 19, 70–72, 84: how meetings go, in figures.</summary>
public sealed class ReekscijfersTests
{
    private static readonly OrganisatieId[] Organisaties = [OrganisatieId.Nieuw(), OrganisatieId.Nieuw(), OrganisatieId.Nieuw()];
    private static readonly Gen<Gehoudenpunt> Punt = Gen.Select(Gen.Bool, Gen.Int[0, 4000], Gen.Int[1, 60], Gen.Bool, Gen.Int[0, 3]).Select((b, s, m, d, a) => new Gehoudenpunt(b, s, m, d, a));
    private static readonly Gen<Gehouden> Overleg = Gen.Select(Punt.Array[0, 8], Gen.Int[0, 800], Gen.Int[0, 240], Gen.Int[-10, 30], Gen.Enum<Opkomst>().Array[3], Gen.Int[0, 12], Gen.Int[0, 15]).Select((punten, dag, minuten, laat, opkomst, gevraagd, kaarten) =>
    {
        var gepland = new DateTimeOffset(2025, 1, 6, 9, 0, 0, TimeSpan.Zero).AddDays(dag);
        return new Gehouden(OverlegId.Nieuw(), "Reeks", DateOnly.FromDateTime(gepland.Date), gepland, gepland.AddMinutes(laat), gepland.AddMinutes(laat + minuten), punten, Organisaties.Zip(opkomst).ToDictionary(x => x.First, x => x.Second), gevraagd, kaarten);
    });

    [Fact]
    public void Elk_getal_klopt_met_de_andere() => Overleg.Array[0, 12].Sample(overleggen =>
    {
        var cijfers = Reekscijfers.Maak(overleggen);
        foreach (var c in cijfers.Overleggen.Select(o => o.Cijfer).Concat(cijfers.Kwartalen.Select(k => k.Cijfer)).Append(cijfers.Totaal))
        {
            Assert.Equal(c.Besproken, c.Besluiten.Values.Sum());
            Assert.InRange(c.Besproken, 0, c.OpAgenda);
            Assert.InRange(c.BovenBudget, 0, c.Besproken);
            Assert.InRange(c.Besteed, 0, c.Duur);
            Assert.InRange(c.Voorbereiding ?? 0, 0, 1);
            Assert.InRange(c.LaterBegonnen, 0, c.Overleggen);
            Assert.All(c.Opkomst.Values, o => Assert.Equal(c.Overleggen, o.Values.Sum()));
            Assert.All(new[] { c.PerUur, c.Voorbereiding, c.MinutenPerCasus, c.BudgetPerCasus }, d => Assert.True(d is null || double.IsFinite(d.Value)));
        }

        // The whole is the sum of its quarters, and of its meetings.
        foreach (var delen in new[] { cijfers.Kwartalen.Select(k => k.Cijfer).ToList(), cijfers.Overleggen.Select(o => o.Cijfer).ToList() })
        {
            Assert.Equal((cijfers.Totaal.Overleggen, cijfers.Totaal.Besproken, cijfers.Totaal.Duur, cijfers.Totaal.Besteed, cijfers.Totaal.Kaarten), (delen.Sum(d => d.Overleggen), delen.Sum(d => d.Besproken), delen.Sum(d => d.Duur), delen.Sum(d => d.Besteed), delen.Sum(d => d.Kaarten)));
        }
    });

    [Fact]
    public void Zonder_overleg_is_er_niets_te_delen()
    {
        var leeg = Reekscijfers.Maak([]);
        Assert.True(leeg.IsLeeg);
        Assert.Equal((null, null, null, null), (leeg.Totaal.PerUur, leeg.Totaal.Voorbereiding, leeg.Totaal.MinutenPerCasus, leeg.Totaal.BudgetPerCasus));
        Assert.Empty(leeg.Kwartalen);
    }

    [Fact]
    public async Task Uit_een_gehouden_overleg_komen_de_cijfers_die_men_erin_zag()
    {
        using var geheugen = new Geheugen();
        var (een, twee) = (Een.Casus().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg).MetDeelnemer(Een.Agent, Een.Politie), Een.Casus(nummer: "C2026-0008").MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg));
        var overleg = Een.Overleg();
        overleg.Agendeer(een);
        overleg.Agendeer(twee);
        var kaart = new Voorbereiding(overleg, een.Id, Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        kaart.Verzend(overleg, new(Bekendbij.NietBekend, null, null), Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        var afmelding = new Afmelding(overleg, "Ziek", null, null, Een.Handeling(Een.Agent, Een.Politie));
        var v = new Vergadering(overleg, [new(een.Id, Tafeldeel.Een, 6), new(twee.Id, Tafeldeel.Een, 6)], Een.Handeling());
        v.Nodig([new(Een.Jeugdwerker, Een.Jeugdzorg, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id, twee.Id }), new(Een.Agent, Een.Politie, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id })]);
        v.ZetDeelname(Een.Jeugdwerker, Deelname.InDeZaal);
        var begin = new DateTimeOffset(2026, 3, 10, 12, 4, 0, TimeSpan.Zero);
        v.Begin(Een.Handeling(op: begin));
        overleg.Besluit(een.Id, "Huisbezoek", Een.Handeling(op: begin));
        var actie = new Kern.Plannen.Actie(een, "Bellen", Een.Jeugdwerker, Een.Jeugdzorg, Een.Vandaag, Een.Handeling(op: begin.AddMinutes(2)));
        v.GaVerder(Een.Handeling(op: begin.AddMinutes(10)));
        v.Sluit(Een.Handeling(op: begin.AddMinutes(15)));
        await geheugen.BewaarAsync(een, twee, overleg, kaart, afmelding, v, actie);

        // The time of the clock in the Netherlands: planned at one, in winter that is twelve.
        await using var db = geheugen.Open();
        var gelezen = Assert.Single(await new ReekscijfersLezen(db).LeesAsync(Een.Huis, null, null, Een.Vandaag, Een.Vandaag));
        var c = Reekscijfer.Tel([gelezen]);
        Assert.Equal((2, 2, 1, 3, 1, 1), (c.OpAgenda, c.Besproken, c.BovenBudget, c.Gevraagd, c.Kaarten, c.LaterBegonnen));
        Assert.Equal((1, 0, 0, 1), (c.Besluiten[Besluitsoort.MetActies], c.Besluiten[Besluitsoort.ZonderActies], c.Besluiten[Besluitsoort.AlleenActies], c.Besluiten[Besluitsoort.Niets]));
        Assert.Equal((8.0, 7.5), (c.PerUur!.Value, c.MinutenPerCasus!.Value));
        Assert.Equal((Opkomst.Aanwezig, Opkomst.Afgemeld), (gelezen.Opkomst[Een.Jeugdzorg], gelezen.Opkomst[Een.Politie]));
        Assert.Empty(await new ReekscijfersLezen(db).LeesAsync(Een.Huis, null, Een.Politie, Een.Vandaag, Een.Vandaag));
        Assert.Empty(await new ReekscijfersLezen(db).LeesAsync(Een.Huis, ReeksId.Nieuw(), null, Een.Vandaag, Een.Vandaag));
        Assert.Empty(await new ReekscijfersLezen(db).LeesAsync(Een.AnderHuis, null, null, Een.Vandaag, Een.Vandaag));
    }
}
