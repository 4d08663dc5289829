using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// After a refusal: the sentences that were typed in fields that the page no longer has, because somebody else was first (a decision was taken, a case was closed).
/// Nothing typed is lost. Stands in the layout, which runs after the page.
/// </summary>
[HtmlTargetElement("getypt")]
public sealed class GetyptTagHelper : TagHelper
{
    private const string Getoond = "Getoonde velden";

    /// <summary>The view in which it stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>A field that shows its own text says so here.</summary>
    internal static void Toont(HttpContext http, string veld)
    {
        if (http.Items[Getoond] is not HashSet<string> velden)
        {
            http.Items[Getoond] = velden = new(StringComparer.OrdinalIgnoreCase);
        }

        velden.Add(veld);
    }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var getoond = ViewContext.HttpContext.Items[Getoond] as HashSet<string> ?? [];
        var teksten = ViewContext.ViewData["Geweigerd"] is true
            ? ViewContext.ViewData.ModelState.Where(s => !getoond.Contains(s.Key)).Select(s => s.Value?.AttemptedValue?.Trim()).OfType<string>().Where(t => t.Any(char.IsWhiteSpace)).ToList()
            : [];
        if (teksten.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml("<h2>Wat u typte</h2><p>Dit is niet opgeslagen. U kunt het hier overnemen.</p>");
        foreach (var tekst in teksten)
        {
            var alinea = new TagBuilder("p");
            alinea.AddCssClass("vrije-tekst");
            alinea.InnerHtml.Append(tekst);
            output.Content.AppendHtml(alinea);
        }
    }
}
