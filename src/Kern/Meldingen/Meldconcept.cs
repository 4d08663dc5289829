using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

/// <summary>
/// A melding that somebody has not finished. It is no melding: it has no number, counts nowhere, and nobody but its owner sees it, in the house where it was typed
/// (named filter <c>toegang</c>). What was typed lies encrypted in the database. It goes when it is sent, when its owner throws it away, and by itself after the term of the policy.
/// </summary>
public sealed class Meldconcept : Aggregaat
{
    /// <summary>Characters of what was typed, about twenty people with full stories.</summary>
    public const int MeesteTekens = 200_000;

    private Meldconcept()
    {
    }

    public Meldconcept(HuisId huis, string inhoud, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        EigenaarId = handeling.Professional;
        Inhoud = Past(inhoud);
        BewaardOp = handeling.Op;
        Leg("meldconcept-begonnen");
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public ProfessionalId EigenaarId { get; private set; }

    /// <summary>What was typed, as JSON: field name → values, exactly as they stood in the form, also those that cannot be read yet.</summary>
    public string Inhoud { get; private set; } = string.Empty;

    public DateTimeOffset BewaardOp { get; private set; }

    /// <summary>Thrown away by its owner, who may take it back until the next night.</summary>
    public DateTimeOffset? WeggegooidOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Keeps what stands in the form now; nothing happens when it is the same.</summary>
    /// <exception cref="RegelGeschonden">More than <see cref="MeesteTekens"/>.</exception>
    public void Bewaar(string inhoud, Handeling handeling)
    {
        if (inhoud == Inhoud && WeggegooidOp is null)
        {
            return;
        }

        Inhoud = Past(inhoud);
        BewaardOp = handeling.Op;
        WeggegooidOp = null;
        Leg("meldconcept-bewaard");
    }

    public void GooiWeg(Handeling handeling)
    {
        WeggegooidOp = handeling.Op;
        Leg("meldconcept-weggegooid");
    }

    public void HaalTerug()
    {
        WeggegooidOp = null;
        Leg("meldconcept-teruggehaald");
    }

    /// <summary>It became a melding: the row goes in the same transaction.</summary>
    internal void WordtMelding(MeldingId melding) => Leg("meldconcept-verzonden", new { melding = melding.Waarde });

    /// <summary>Its time is over: the row goes.</summary>
    internal void Verloopt() => Leg("meldconcept-verlopen");

    private static string Past(string inhoud) =>
        inhoud.Length <= MeesteTekens ? inhoud : throw new RegelGeschonden("concept-te-groot", "Dit is te veel voor één melding. Maak de teksten korter of meld in delen.");
}
