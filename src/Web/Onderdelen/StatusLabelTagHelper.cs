using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>A state in one or two words: <c>&lt;status-label toon="LetOp"&gt;Wacht op triage&lt;/status-label&gt;</c>.</summary>
[HtmlTargetElement("status-label")]
public sealed class StatusLabelTagHelper : TagHelper
{
    /// <summary>The tone; colour and sign follow from it, the words say it.</summary>
    public Toon Toon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var klasse = Toon switch
        {
            Toon.Info => "utrecht-status-badge--active",
            Toon.LetOp => "utrecht-status-badge--warning",
            Toon.Fout => "utrecht-status-badge--danger",
            Toon.Goed => "utrecht-status-badge--success",
            _ => "utrecht-status-badge--neutral",
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"status-label utrecht-status-badge {klasse}");

        // One piece beside the sign: a date among the words would otherwise stand apart from them.
        output.PreContent.AppendHtml(Tekens.Voor(Toon)).AppendHtml("<span>");
        output.PostContent.AppendHtml("</span>");
    }
}
