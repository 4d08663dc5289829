using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>A day or a moment, readable for people and machines: <c>&lt;moment op="Model.Ontvangen" vorm="Kort" /&gt;</c>.</summary>
[HtmlTargetElement("moment", Attributes = "op")]
public sealed class MomentTagHelper : TagHelper
{
    /// <summary>When: a <see cref="DateTimeOffset"/>, a <see cref="DateOnly"/> or null.</summary>
    public object? Op { get; set; }

    /// <summary>How it is written.</summary>
    public Momentvorm Vorm { get; set; } = Momentvorm.Lang;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Moment.Tijd(Op, Vorm));
    }
}
