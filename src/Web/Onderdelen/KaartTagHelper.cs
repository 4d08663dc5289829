using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// A part of the page with a heading of its own: <c>&lt;kaart titel="Betrokkenen" niveau="2"&gt;…&lt;/kaart&gt;</c>.
/// An <c>id</c> given to it is kept, so that other pages can link to it.
/// </summary>
[HtmlTargetElement("kaart")]
public sealed class KaartTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Titel { get; set; } = string.Empty;

    /// <summary>The level of the heading, 2 to 6.</summary>
    public int Niveau { get; set; } = 2;

    /// <summary>The view in which the part stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = output.Attributes.TryGetAttribute("id", out var eigenId) ? eigenId.Value + "-titel" : Volgnummer.Volgende(ViewContext, "kaart");
        var kop = "h" + Math.Clamp(Niveau, 2, 6).ToString(CultureInfo.InvariantCulture);
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        var eigen = output.Attributes.TryGetAttribute("class", out var klasse) ? " " + klasse.Value : string.Empty;
        output.Attributes.SetAttribute("class", "kaart" + eigen);
        output.Attributes.SetAttribute("aria-labelledby", id);
        var titel = new TagBuilder(kop);
        titel.Attributes["id"] = id;
        titel.AddCssClass("kaart__titel");
        titel.InnerHtml.Append(Titel);
        output.PreContent.AppendHtml(titel);
    }
}
