using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>A question and its answer as the partner sees them: drawn on its own page, and where the house looks as that partner.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Lezing">What belongs to it.</param>
/// <param name="Vandaag">To tell whether it is late.</param>
/// <param name="Zichtbaar">The contributions whose text may be drawn; null is all: the partner gave them itself.</param>
public sealed record Vraagbeeld(Bevraging Vraag, BevragingLezing Lezing, DateOnly Vandaag, IReadOnlySet<Guid>? Zichtbaar = null)
{
    public bool Leesbaar(Bijdrage bijdrage) => Zichtbaar?.Contains(bijdrage.Id) ?? true;

    public string Lezers(Bijdrage bijdrage) => string.Join(", ", Lezing.Ontvangers.Where(o => bijdrage.Ontvangers.Any(x => x.OrganisatieId == o.Id)).Select(o => o.Naam));
}
