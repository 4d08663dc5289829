using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>Whether the partner knows one person, for the purpose of the question.</summary>
public enum Kennis
{
    Bekend,
    NietBekend,
    Weigering,
}

/// <summary>What a partner says of one person.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Kennis">Known, not known, or refused.</param>
/// <param name="Reden">Why refused, at most 1,000 characters; required then, and only then kept.</param>
public sealed record Persoonsantwoord(PersoonId Persoon, Kennis Kennis, string? Reden = null);

public sealed partial class Bevraging
{
    private readonly List<Bekendheid> bekendheden = [];

    /// <summary>Per person whether the partner knows them.</summary>
    public IReadOnlyList<Bekendheid> Bekendheden => bekendheden;

    /// <summary>Who is known at the partner.</summary>
    public IEnumerable<PersoonId> Bekenden => bekendheden.Where(b => b.Antwoord == Kennis.Bekend).Select(b => b.PersoonId).Distinct();

    /// <summary>The partner knew somebody: it is told what came of it.</summary>
    public bool WasBekend => Antwoord is Triage.Antwoord.Bijdrage or Triage.Antwoord.BekendGeenBijdrage or Triage.Antwoord.Bekend || bekendheden.Exists(b => b.Antwoord == Kennis.Bekend);

    /// <summary>Nobody of the people of the question is known.</summary>
    /// <param name="handeling">Who answers.</param>
    /// <param name="over">The people of the question; empty records no more than the answer.</param>
    public void AntwoordNietBekend(Handeling handeling, IReadOnlyCollection<PersoonId>? over = null) => AntwoordBekendheid([.. (over ?? []).Select(p => new Persoonsantwoord(p, Kennis.NietBekend))], over ?? [], handeling);

    /// <summary>Everybody is known; content comes when it is asked.</summary>
    public void AntwoordIedereenBekend(IReadOnlyCollection<PersoonId> over, Handeling handeling) => AntwoordBekendheid([.. over.Select(p => new Persoonsantwoord(p, Kennis.Bekend))], over, handeling);

    /// <summary>Answers per person whether they are known, before any content.</summary>
    /// <param name="antwoorden">One per person.</param>
    /// <param name="over">The people of the question.</param>
    /// <param name="handeling">Who answers.</param>
    /// <exception cref="RegelGeschonden">Answered already, content was asked already, somebody without an answer or outside the question, or a refusal without a reason.</exception>
    public void AntwoordBekendheid(IReadOnlyCollection<Persoonsantwoord> antwoorden, IReadOnlyCollection<PersoonId> over, Handeling handeling)
    {
        MoetOpenStaan();
        if (Fase == Fase.Verrijking)
        {
            throw new RegelGeschonden("bekendheid-al-gegeven", "U hebt al gezegd wie u kent. Nu vraagt het Veiligheidshuis wat u weet.");
        }

        if (antwoorden.Count != over.Count || antwoorden.Select(a => a.Persoon).Except(over).Any() || antwoorden.DistinctBy(a => a.Persoon).Count() != antwoorden.Count)
        {
            throw new RegelGeschonden("bekendheid-onvolledig", "Geef voor iedere persoon een antwoord.");
        }

        var nieuw = antwoorden.Select(a => new Bekendheid(Id, a)).ToList();
        bekendheden.AddRange(nieuw);
        var uitkomst = nieuw.Exists(b => b.Antwoord == Kennis.Bekend) ? (Fase == Fase.Bekendheid ? Triage.Antwoord.Bekend : Triage.Antwoord.BekendGeenBijdrage)
            : nieuw.Exists(b => b.Antwoord == Kennis.Weigering) ? Triage.Antwoord.Weigering
            : Triage.Antwoord.NietBekend;
        Weigeringsreden = uitkomst == Triage.Antwoord.Weigering ? nieuw.First(b => b.Reden is not null).Reden : null;
        Beantwoord(uitkomst, handeling);
    }
}

/// <summary>What a partner says of one person of the question. Of its own: rows of two people that turn out to be one stay both.</summary>
public sealed class Bekendheid : IOnderdeel
{
    private Bekendheid()
    {
    }

    internal Bekendheid(BevragingId bevraging, Persoonsantwoord antwoord)
    {
        Id = Guid.CreateVersion7();
        BevragingId = bevraging;
        PersoonId = antwoord.Persoon;
        Antwoord = antwoord.Kennis;
        Reden = antwoord.Kennis == Kennis.Weigering ? Tekst.Verplicht(antwoord.Reden, "de reden van de weigering", 1000) : null;
    }

    public Guid Id { get; private set; }

    public BevragingId BevragingId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Kennis Antwoord { get; private set; }

    public string? Reden { get; private set; }

    public Guid Wortel => BevragingId.Waarde;
}
