using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>What a list says when nothing is in it: <c>&lt;lege-staat titel="Geen meldingen"&gt;uitleg of link&lt;/lege-staat&gt;</c>.</summary>
[HtmlTargetElement("lege-staat")]
public sealed class LegeStaatTagHelper : TagHelper
{
    /// <summary>That there is nothing, in a few words.</summary>
    public string Titel { get; set; } = string.Empty;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "lege-staat");
        output.PreContent.AppendHtml("""<p class="lege-staat__titel">""").Append(Titel).AppendHtml("""</p><div class="lege-staat__tekst">""");
        output.PostContent.AppendHtml("</div>");
    }
}
