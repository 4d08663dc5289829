using System.Reflection;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

/// <summary>Post of the house: addresses, letters and the outbox (besluit 0014).</summary>
public sealed class PostTests
{
    [Theory]
    [InlineData("06 12345678", "+31612345678")]
    [InlineData("06-12 34 56 78", "+31612345678")]
    [InlineData("+31 (0)6 12345678", "+31612345678")]
    [InlineData("0031612345678", "+31612345678")]
    [InlineData("+32 470 12 34 56", "+32470123456")]
    [InlineData("", null)]
    public void Een_mobiel_nummer_heeft_een_vorm(string getypt, string? bewaard) => Assert.Equal(bewaard, Bereikbaarheid.Mobiel(getypt));

    [Theory]
    [InlineData("077 3821234")]
    [InlineData("+31 77 3821234")]
    [InlineData("0612345")]
    [InlineData("zes")]
    public void Een_vast_of_half_nummer_is_geen_mobiel_nummer(string getypt) => Breekt.Regel("mobiel-ongeldig", () => Bereikbaarheid.Mobiel(getypt));

    [Theory]
    [InlineData("geen")]
    [InlineData("a@b")]
    [InlineData("a@b.nl,c@d.nl")]
    [InlineData("Naam <a@b.nl>")]
    [InlineData("a@b.nl\r\nBcc: c@d.nl")]
    public void Een_adres_is_een_adres_en_niets_erbij(string getypt) => Breekt.Regel("mailadres-ongeldig", () => Bereikbaarheid.Mailadres(getypt));

    /// <summary>By what a letter can be made of: the house, an address of Partituur, a moment. Whoever adds a letter with a name in it meets this.</summary>
    [Fact]
    public void Geen_brief_kan_een_mens_noemen()
    {
        Type[] mag = [typeof(Veiligheidshuis), typeof(Uri), typeof(DateTimeOffset), typeof(DateOnly), typeof(int), typeof(Agendabestand)];
        var makers = typeof(Brief).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Brief)).ToList();
        Assert.NotEmpty(makers);
        Assert.All(makers, m => Assert.All(m.GetParameters(), p => Assert.Contains(p.ParameterType, mag)));
        Assert.Empty(typeof(Brief).GetConstructors());
        Assert.All(typeof(Brief).GetProperties(), p => Assert.Null(p.SetMethod));
        Assert.Equal(typeof(Brief), Assert.Single(typeof(Postbericht).GetConstructors()).GetParameters()[2].ParameterType);
    }

    [Fact]
    public void De_brief_zegt_wat_er_is_waar_en_tot_wanneer()
    {
        var brief = Brief.ErStaatEenVraag(Huis(), new Uri("https://partituur.voorbeeld/antwoord/x"), new(2026, 3, 13, 9, 30, 0, TimeSpan.Zero));
        Assert.Equal("Er staat een vraag voor u klaar van Veiligheidshuis Noord", brief.Onderwerp);
        Assert.Contains("https://partituur.voorbeeld/antwoord/x\n", brief.Inhoud, StringComparison.Ordinal);
        Assert.Contains("tot 13 maart 2026 10:30 uur", brief.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public void De_pauzes_worden_langer_tot_zes_uur() =>
        Assert.Equal([1, 4, 16, 64, 256, 360, 360], Enumerable.Range(1, 7).Select(n => Postbericht.Pauze(n).TotalMinutes));

    [Fact]
    public void Wat_weg_is_heeft_geen_tekst_meer()
    {
        var (weg, geweigerd, vervallen) = (Post(), Post(), Post());
        weg.BeginPoging(Een.Nu);
        weg.IsVerzonden(Een.Nu);
        geweigerd.BeginPoging(Een.Nu);
        geweigerd.LukteNiet(new string('x', 400), voorgoed: true);
        vervallen.Vervalt();
        Assert.Equal([(Poststand.Verzonden, null), (Poststand.Mislukt, null), (Poststand.Vervallen, null)], new[] { weg, geweigerd, vervallen }.Select(p => (p.Stand, p.Inhoud)));
        Assert.Equal(300, geweigerd.LaatsteFout!.Length);
        Breekt.Regel("post-is-weg", () => weg.BeginPoging(Een.Nu), weg);
        Assert.Equal(["post-klaargezet", "post-poging", "post-verzonden"], weg.Sporen());
    }

    [Fact]
    public void Bereik_wijzigen_zegt_wat_en_niet_waarin()
    {
        var wie = new Professional("Roos van Dam", Een.Jeugdzorg, null);
        Assert.Empty(wie.SporenVan(() => wie.ZetBereik(null, " ")));
        Assert.Equal(["professional-bereik-gewijzigd"], wie.SporenVan(() => wie.ZetBereik("roos@jeugdzorg.voorbeeld", "0612345678")));
        Assert.DoesNotContain("roos", Breekt.Foto(wie.Gebeurtenissen[^1]), StringComparison.Ordinal);
        Assert.True(wie.IsBereikbaar);
        Breekt.Regel("mobiel-ongeldig", () => wie.ZetBereik("anders@jeugdzorg.voorbeeld", "1"), wie);
    }

    private static Veiligheidshuis Huis() => new("Veiligheidshuis Noord", Een.EigenOrganisatie);

    private static Postbericht Post() => new(Een.Huis, "roos@jeugdzorg.voorbeeld", Brief.ErStaatEenVraag(Huis(), new Uri("https://partituur.voorbeeld/antwoord/x"), Een.Nu.AddHours(72)), Een.Nu.AddHours(72), Een.Handeling());
}
