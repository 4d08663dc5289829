using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>How far something is, as a bar and in words: <c>&lt;voortgang waarde="3" max="7" label="Vragen beantwoord" /&gt;</c>.</summary>
[HtmlTargetElement("voortgang")]
public sealed class VoortgangTagHelper : TagHelper
{
    /// <summary>How much is done.</summary>
    public int Waarde { get; set; }

    /// <summary>How much there is in all.</summary>
    public int Max { get; set; } = 100;

    /// <summary>What is counted.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>The view in which the bar stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Volgnummer.Volgende(ViewContext, "voortgang");
        var balk = new TagBuilder("progress");
        balk.Attributes["id"] = id;
        balk.Attributes["value"] = Waarde.ToString(CultureInfo.InvariantCulture);
        balk.Attributes["max"] = Max.ToString(CultureInfo.InvariantCulture);
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(string.Create(CultureInfo.InvariantCulture, $"{Label}: {Waarde} van {Max}"));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "voortgang");
        output.Content.AppendHtml(label).AppendHtml(balk);
    }
}
