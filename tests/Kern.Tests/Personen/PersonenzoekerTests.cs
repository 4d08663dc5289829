using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Tests.Personen;

/// <summary>What somebody types → who is found first, and why.</summary>
public sealed class PersonenzoekerTests : IDisposable
{
    private readonly Geheugen geheugen = new();

    public static TheoryData<string, string, string> Vragen { get; } = new()
    {
        { "jansn venlo 1987", "Kees Jansen", "geboren in 1987; achternaam lijkt op ‘jansn’: Jansen; woont in Venlo" },
        { "Jansen", "Kees Jansen", "achternaam Jansen" },
        { "jans", "Kees Jansen", "achternaam begint met ‘jans’: Jansen" },
        { "v.d. berg", "Piet van den Berg", "achternaam Berg" },
        { "berg, piet van den", "Piet van den Berg", "achternaam Berg; voornaam Piet" },
        { "vandenberg", "Piet van den Berg", "achternaam Berg" },
        { "van berg piet", "Piet van den Berg", "achternaam Berg; voornaam Piet" },
        { "Youssef el id", "Youssef El Idrissi", "voornaam Youssef; achternaam begint met ‘id’: El Idrissi" },
        { "Jousef Idrisi", "Youssef El Idrissi", "voornaam klinkt als ‘jousef’: Youssef; achternaam lijkt op ‘idrisi’: El Idrissi" },
        { "p de bruijn", "Pieter de Bruijn", "voorletter P; achternaam Bruijn" },
        { "de bruin", "Pieter de Bruijn", "achternaam lijkt op ‘bruin’: Bruijn" },
        { "Bruyn Pieter", "Pieter de Bruijn", "achternaam Bruijn; voornaam Pieter" },
        { "Pieter Hendriks", "P. Hendrix", "voorletter P kan ‘pieter’ zijn; achternaam klinkt als ‘hendriks’: Hendrix" },
        { "3 nov 1980", "Pieter de Bruijn", "geboren op 3 november 1980" },
        { "03111980", "Pieter de Bruijn", "geboren op 3 november 1980" },
        { "1980-11-03", "Pieter de Bruijn", "geboren op 3 november 1980" },
        { "11-3-1980", "Pieter de Bruijn", "geboren op 3 november 1980 (dag en maand omgedraaid)" },
        { "november 1980", "Pieter de Bruijn", "geboren in november 1980" },
        { "5921 TM 90", "Kees Jansen", "postcode 5921TM, nummer 90" },
        { "kerkstraat 12 venlo", "Anna Çelik", "adres Kerkstraat 12; woont in Venlo" },
        { "kerkstr 12", "Anna Çelik", "adres Kerkstraat 12" },
        { "kerkstaat 12", "Anna Çelik", "adres Kerkstraat 12 (lijkt op ‘kerkstaat’); adres Kerkstraat 12" },
        { "celik horst", "Anna Çelik", "achternaam Çelik; woonde eerder in Horst" },
        { "anna celik roermond", "Anna Çelik", "voornaam Anna; achternaam Çelik; past niet: ‘roermond’" },
        { "jansen-smit", "Ria Jansen-Smit", "achternaam Jansen-Smit" },
        { "RIA JANSEN", "Ria Jansen-Smit", "voornaam Ria; achternaam Jansen-Smit" },
        { "philipse", "Bo Filipse <b>naam</b>", "achternaam klinkt als ‘philipse’: Filipse <b>naam</b>" },
        { "naam </>", "Bo Filipse <b>naam</b>", "achternaam Filipse <b>naam</b>" },
        { "كريم", "Sam كريم", "achternaam كريم" },
        { "ge\u0301rard", "Gérard Zon", "voornaam Gérard" },
        { "'; drop table persoon; -- zon", "niemand", "" },
        { "%", "niemand", "" },
        { "j_nsen", "niemand", "" },
        { "j%", "niemand", "" },
        { "xqzwv", "niemand", "" },
    };

    [Theory]
    [MemberData(nameof(Vragen))]
    public async Task Wie_zo_vraagt_vindt_als_eerste(string getypt, string naam, string redenen)
    {
        await VulAsync();
        var uitkomst = await ZoekAsync(getypt);
        var eerste = uitkomst.Treffers is [var t, ..] ? t : null;
        Assert.Equal((naam, redenen), (eerste?.Persoon.Naam ?? "niemand", eerste is null ? "" : string.Join("; ", eerste.Beoordeling.Redenen)));
        Assert.False(uitkomst.ZijnMeer);
    }

    [Fact]
    public async Task Wie_is_samengevoegd_leidt_naar_wie_overbleef_met_de_naam_van_toen()
    {
        var (blijft, oud) = (Een.Persoon("Overblijver", null, "Mo"), Een.Persoon("Meisjesnaam", null, "Mo"));
        await geheugen.BewaarAsync(blijft, oud);
        await using (var db = geheugen.Open())
        {
            db.Personen.Single(p => p.Id == oud.Id).IsZelfdeAls(blijft);
            await db.SaveChangesAsync();
        }

        var treffer = Assert.Single((await ZoekAsync("meisjesnaam")).Treffers);
        Assert.Equal(blijft.Id, treffer.Persoon.Id);
        Assert.Equal(["achternaam Meisjesnaam", "eerder ingeschreven als Mo Meisjesnaam"], treffer.Beoordeling.Redenen);
        Assert.Equal(blijft.Id, Assert.Single((await ZoekAsync("mo 17-5-1990")).Treffers).Persoon.Id);
    }

    [Fact]
    public async Task Van_heel_veel_mensen_komen_er_tweehonderd_en_de_melding_dat_er_meer_zijn()
    {
        await geheugen.BewaarAsync([.. Enumerable.Range(0, 201).Select(i => Een.Persoon("Jansen", null, $"Voornaam{i}"))]);
        var uitkomst = await ZoekAsync("jansen");
        Assert.True(uitkomst.ZijnMeer);
        Assert.Equal(Personenzoeker.Meeste, uitkomst.Treffers.Count);
        Assert.Equal("Voornaam77 Jansen", (await ZoekAsync("jansen voornaam77")).Treffers[0].Persoon.Naam);
    }

    [Fact]
    public async Task Zoeken_op_nummer_vindt_wie_het_heeft()
    {
        var (een, twee) = (Een.Persoon(bsn: Een.Bsn()), Een.Persoon());
        await geheugen.BewaarAsync(een, twee);
        await using var db = geheugen.Open();
        db.Kijk(Een.Kijker(Rol.Administratie), Een.Vandaag);
        Assert.Equal(een.Id, Assert.Single((await new Personenzoeker(db).ZoekOpBsnAsync(Een.Bsn())).Treffers).Persoon.Id);
        Assert.Empty((await new Personenzoeker(db).ZoekOpBsnAsync(Een.Bsn("999606815"))).Treffers);
    }

    public void Dispose() => geheugen.Dispose();

    private async Task<Zoekuitkomst> ZoekAsync(string getypt)
    {
        await using var db = geheugen.Open();
        db.Kijk(Een.Kijker(Rol.Administratie), Een.Vandaag);
        return await new Personenzoeker(db).ZoekAsync(Zoekvraag.Lees(getypt, Een.Vandaag));
    }

    private async Task VulAsync()
    {
        var jansen = Een.Persoon("Jansen", null, "Kees", new(1987, 2, 1));
        jansen.WoontOp(new("Dorpsplein", "90", "5921 TM", "Venlo"), new(2020, 1, 1));
        var celik = Een.Persoon("Çelik", null, "Anna", new(2001, 1, 1));
        celik.WoontOp(new("Molenweg", "3", null, "Horst"), new(2010, 1, 1));
        celik.WoontOp(new("Kerkstraat", "12", null, "Venlo"), new(2020, 1, 1));
        await geheugen.BewaarAsync(
            jansen,
            celik,
            Een.Persoon("Jansen-Smit", null, "Ria", new(1970, 1, 1)),
            Een.Persoon("Janssen", null, "Kees", new(1955, 1, 1)),
            Een.Persoon("Berg", null, "Wim", new(1956, 1, 1)),
            Een.Persoon("Berg", "van den", "Piet", new(1957, 1, 1)),
            Een.Persoon("El Idrissi", null, "Youssef", new(1999, 1, 1)),
            Een.Persoon("Bruijn", "de", "Pieter", new(1980, 11, 3)),
            Een.Persoon("Bruijn", null, "Kees", new(1981, 1, 1)),
            Een.Persoon("Hendrix", null, "P.", new(1982, 1, 1)),
            Een.Persoon("Filipse <b>naam</b>", null, "Bo", new(1983, 1, 1)),
            Een.Persoon("كريم", null, "Sam", new(1984, 1, 1)),
            Een.Persoon("Zon", null, "Gérard", new(1985, 1, 1)));
    }
}
