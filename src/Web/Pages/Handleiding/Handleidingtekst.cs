using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partituur.Web.Pages.Handleiding;

/// <summary>A page of the manual as the browser gets it.</summary>
public sealed record Handleidingpagina(string Titel, string Html);

/// <summary>
/// The manual, from Markdown files beside the program. Links between its files become links of the site; a picture that is not there (yet) is left out. HTML in the text is shown, never run.
/// </summary>
public static class Handleidingtekst
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "handleiding");

    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers().Build();

    /// <summary>The pages in the order of the links in index.md.</summary>
    public static IReadOnlyList<(string Naam, string Titel)> Inhoud { get; } = LeesInhoud();

    /// <summary>A page by its name; null when there is none.</summary>
    public static async Task<Handleidingpagina?> LeesAsync(string naam, CancellationToken stop)
    {
        if (naam != "index" && !Inhoud.Any(p => p.Naam == naam))
        {
            return null;
        }

        var pad = Path.Combine(Map, naam + ".md");
        if (!File.Exists(pad))
        {
            return null;
        }

        var document = Markdown.Parse(await File.ReadAllTextAsync(pad, stop), Pijplijn);
        var kop = document.Descendants<HeadingBlock>().FirstOrDefault(h => h.Level == 1);
        var titel = kop is null ? naam : Platte(kop.Inline);
        if (kop is not null)
        {
            document.Remove(kop);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Richt(link);
        }

        return new(titel, document.ToHtml(Pijplijn));
    }

    /// <summary>The path of a picture; null when it is not there.</summary>
    public static string? Beeld(string naam) =>
        Path.Combine(Map, "beeld", naam) is var pad && naam.All(t => char.IsAsciiLetterOrDigit(t) || t is '-' or '.') && !naam.Contains("..", StringComparison.Ordinal) && File.Exists(pad) ? pad : null;

    private static void Richt(LinkInline link)
    {
        var url = link.Url ?? string.Empty;
        if (link.IsImage)
        {
            if (Beeld(url.Split('/')[^1]) is null)
            {
                link.Remove();
                return;
            }

            link.Url = "/handleiding/" + url;
            link.GetAttributes().AddProperty("loading", "lazy");
        }
        else if (url.Split('#') is [var bestand, ..] && bestand.EndsWith(".md", StringComparison.Ordinal))
        {
            link.Url = (bestand == "index.md" ? "/handleiding" : "/handleiding/" + bestand[..^3]) + url[bestand.Length..];
        }
    }

    private static List<(string Naam, string Titel)> LeesInhoud()
    {
        var pad = Path.Combine(Map, "index.md");
        return !File.Exists(pad) ? [] : [.. Markdown.Parse(File.ReadAllText(pad), Pijplijn).Descendants<LinkInline>()
            .Where(l => !l.IsImage && l.Url is { } url && url.EndsWith(".md", StringComparison.Ordinal)).Select(l => (l.Url![..^3], Platte(l))).Distinct()];
    }

    private static string Platte(ContainerInline? tekst) => tekst is null ? string.Empty : string.Concat(tekst.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
}
