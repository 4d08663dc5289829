using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// What is wrong with the form, at the top of the page, with links to the fields: <c>&lt;fouten-overzicht /&gt;</c>.
/// Renders nothing as long as all is well. <c>partituur.js</c> puts the focus on it.
/// </summary>
[HtmlTargetElement("fouten-overzicht")]
public sealed class FoutenOverzichtTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The view in which the summary stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = Fouten().Distinct().ToList();
        if (fouten.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fouten-overzicht utrecht-alert utrecht-alert--error");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");

        var lijst = new TagBuilder("ul");
        foreach (var (veld, tekst) in fouten)
        {
            var regel = new TagBuilder("li");
            if (veld.Length == 0)
            {
                regel.InnerHtml.Append(tekst);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(veld, generator.IdAttributeDotReplacement);
                link.InnerHtml.Append(tekst);
                regel.InnerHtml.AppendHtml(link);
            }

            lijst.InnerHtml.AppendHtml(regel);
        }

        var titel = fouten.Exists(fout => fout.Veld.Length > 0) ? "Er ging iets mis. Controleer de volgende velden" : "Er ging iets mis";
        output.Content
            .AppendHtml("""<div class="utrecht-alert__icon">""").AppendHtml(Tekens.Voor(Toon.Fout)).AppendHtml("</div>")
            .AppendHtml("""<div class="utrecht-alert__content"><h2 class="bericht__titel">""").Append(titel).AppendHtml("</h2>")
            .AppendHtml(lijst)
            .AppendHtml("</div>");
    }

    /// <summary>A handler's parameter is written small, the field that fills it is not; ids know the difference.</summary>
    private static string Veldnaam(string sleutel) => sleutel.Length == 0 ? sleutel : char.ToUpperInvariant(sleutel[0]) + sleutel[1..];

    private IEnumerable<(string Veld, string Tekst)> Fouten() =>
        from stand in ViewContext.ViewData.ModelState
        where stand.Value is not null
        from fout in stand.Value.Errors
        select (Veldnaam(stand.Key), string.IsNullOrEmpty(fout.ErrorMessage) ? "Deze waarde kan hier niet." : fout.ErrorMessage);
}
