namespace Partituur.Kern.Meldingen;

/// <summary>Rules of <see cref="Melding"/> as questions to the database. Statuses are stored as words: compare with equals, never with less than.</summary>
public static class MeldingVragen
{
    /// <summary>On which the table has not decided yet.</summary>
    public static IQueryable<Melding> NogNietBesloten(this IQueryable<Melding> meldingen) =>
        meldingen.Where(m => m.Status == MeldingStatus.Ontvangen || m.Status == MeldingStatus.InOnderzoek);

    /// <summary>The same rule as <see cref="Melding.CodeRoodStaatOpen"/>.</summary>
    public static IQueryable<Melding> MetOpenCodeRood(this IQueryable<Melding> meldingen, DateOnly vandaag) =>
        meldingen.NogNietBesloten().Where(m => m.CodeRood && !m.Spoedacties.Any(a => a.Dag == vandaag));
}
