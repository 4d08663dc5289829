using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Whoever sees a link may follow it: everybody walks through everything that the pages offer, filters included.</summary>
public abstract partial class LinksTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Geen_link_en_geen_filter_leidt_iemand_naar_een_weigering()
    {
        await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var fouten = new List<string>();
        var gezien = new HashSet<string>();
        foreach (var gebruiker in Alles.Gebruikers)
        {
            using var bezoeker = await AlsAsync(gebruiker);
            await LoopAsync(bezoeker, gebruiker, gezien, fouten);
        }

        Assert.Empty(fouten);

        // A crawler that sees little proves little.
        Assert.InRange(gezien.Select(g => g.Split(' ')[1]).Distinct().Count(), 45, 500);
    }

    private static async Task LoopAsync(Bezoeker bezoeker, string gebruiker, HashSet<string> gezien, List<string> fouten)
    {
        var rij = new Queue<(string Pad, string Vanaf)>([("/", "begin")]);
        while (rij.TryDequeue(out var stap))
        {
            if (!gezien.Add($"{gebruiker} {Soort(stap.Pad)}"))
            {
                continue;
            }

            var pagina = await bezoeker.GaAsync(stap.Pad);
            if ((int)pagina.Status >= 400)
            {
                fouten.Add($"{gebruiker}: {stap.Pad} gives {(int)pagina.Status}, linked from {stap.Vanaf}");
                continue;
            }

            foreach (var doel in Doelen(pagina))
            {
                if (doel.StartsWith('#'))
                {
                    if (doel.Length > 1 && pagina.Document.GetElementById(doel[1..]) is null)
                    {
                        fouten.Add($"{gebruiker}: {doel} is not on {stap.Pad}");
                    }
                }
                else if (new Uri(pagina.Adres, doel) is var adres && adres.Host == pagina.Adres.Host && !adres.AbsolutePath.StartsWith("/lib/", StringComparison.Ordinal))
                {
                    rij.Enqueue((adres.PathAndQuery, stap.Pad));
                }
            }
        }
    }

    private static IEnumerable<string> Doelen(Pagina pagina) => pagina.Links().Concat(pagina.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>()
        .Where(f => f.Method.Equals("get", StringComparison.OrdinalIgnoreCase))
        .Select(f => (f.GetAttribute("action") ?? pagina.Adres.AbsolutePath).Split('?')[0] + "?" + string.Join('&', f.Elements.OfType<IHtmlElement>().Select(Gekozen).OfType<string>())));

    /// <summary>The last choice of a list, else what stands there.</summary>
    private static string? Gekozen(IHtmlElement element) => element switch
    {
        IHtmlSelectElement { Name: { } naam } keuze => $"{naam}={Uri.EscapeDataString(keuze.Options.Length > 0 ? keuze.Options[^1].Value : string.Empty)}",
        IHtmlInputElement { Name: { Length: > 0 } naam, Type: not ("submit" or "hidden") } invoer => $"{naam}={Uri.EscapeDataString(invoer.Type == "checkbox" ? "true" : invoer.Value)}",
        _ => null,
    };

    /// <summary>The same page with another object or another value is the same page; another set of filters is not.</summary>
    private static string Soort(string pad) => Waarde().Replace(Nummer().Replace(pad, "{id}"), "=");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Nummer();

    [GeneratedRegex("=[^&]*", RegexOptions.None, 1000)]
    private static partial Regex Waarde();
}

public sealed class LinksOpSqlite(Omgeving<SqliteDatabank> omgeving) : LinksTests<SqliteDatabank>(omgeving);

public sealed class LinksOpPostgres(Omgeving<PostgresDatabank> omgeving) : LinksTests<PostgresDatabank>(omgeving);
