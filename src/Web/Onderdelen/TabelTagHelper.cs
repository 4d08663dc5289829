using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// A table with a caption: <c>&lt;tabel bijschrift="Lopende casussen"&gt;&lt;thead&gt;…&lt;tbody&gt;…&lt;/tabel&gt;</c>. Give every
/// <c>td</c> a <c>data-label</c>: on a small screen each row becomes a card that shows it. A wide table scrolls in its own frame.
/// </summary>
[HtmlTargetElement("tabel")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    public string Bijschrift { get; set; } = string.Empty;

    /// <summary>Whether only screen readers get the caption, because a heading above the table says the same.</summary>
    public bool BijschriftVerborgen { get; set; }

    /// <summary>The view in which the table stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Volgnummer.Volgende(ViewContext, "tabel");
        var verborgen = BijschriftVerborgen ? " alleen-voorlezen" : string.Empty;
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        var eigen = output.Attributes.TryGetAttribute("class", out var klasse) ? " " + klasse.Value : string.Empty;
        output.Attributes.SetAttribute("class", "tabel utrecht-table utrecht-table--html-table" + eigen);

        // Focusable, so that the keyboard can scroll it; partituur.js takes that away where nothing is left to scroll.
        output.PreElement.AppendHtml($"""<div class="tabel-kader utrecht-table-container" role="group" aria-labelledby="{id}" tabindex="0">""");
        output.PreContent.AppendHtml($"""<caption id="{id}" class="utrecht-table__caption"><span class="tabel__bijschrift{verborgen}">""").Append(Bijschrift).AppendHtml("</span></caption>");
        output.PostElement.AppendHtml("</div>");
    }
}
