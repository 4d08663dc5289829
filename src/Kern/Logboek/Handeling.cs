using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Logboek;

/// <summary>
/// Who does something, for which organisation and house, on which ground and when. Open before anything may be saved
/// (NEN 7513: event, time, user, responsible organisation; wet.md L6). Clock and user are arguments, never ambient.
/// </summary>
/// <param name="Wie">The professional; null for the installation itself (import, migration, demo).</param>
/// <param name="Organisatie">For whom the professional works.</param>
/// <param name="Huis">The house in which it happens.</param>
/// <param name="Grond">The ground or purpose, for example the right that was used: <c>casus.afschalen</c>.</param>
/// <param name="Op">The moment, UTC.</param>
/// <param name="Verzoek">W3C trace id of the request (32 hexadecimal digits), or null outside a request.</param>
public sealed record Handeling(ProfessionalId? Wie, OrganisatieId? Organisatie, HuisId? Huis, string Grond, DateTimeOffset Op, string? Verzoek = null)
{
    /// <summary>The day in the Netherlands on which it happens.</summary>
    public DateOnly Dag => Kalender.DagVan(Op);

    /// <summary>The professional who acts.</summary>
    /// <exception cref="RegelGeschonden">The installation itself acts.</exception>
    public ProfessionalId Professional => Wie ?? throw new RegelGeschonden("geen-professional", "Dit kan alleen een professional doen.");

    public OrganisatieId VanOrganisatie => Organisatie ?? throw new RegelGeschonden("geen-organisatie", "Dit kan alleen namens een organisatie.");
}

/// <summary>Days are days in the Netherlands; moments are UTC.</summary>
public static class Kalender
{
    public static TimeZoneInfo Nederland { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly DagVan(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Nederland).DateTime);

    public static DateOnly Vandaag(this TimeProvider klok) => DagVan(klok.GetUtcNow());

    /// <summary>The UTC moment at which a day in the Netherlands begins.</summary>
    public static DateTimeOffset BeginVan(DateOnly dag)
    {
        var lokaal = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(lokaal, Nederland.GetUtcOffset(lokaal)).ToUniversalTime();
    }
}
