using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>How somebody is called, reached, spoken with and approached safely.</summary>
public sealed partial class Persoon
{
    private readonly List<string> aliassen = [];
    private readonly List<Contactgegeven> contact = [];
    private readonly List<Veiligheidswaarschuwing> waarschuwingen = [];

    /// <summary>Other names that this person uses or was recorded under; found by searching.</summary>
    public IReadOnlyList<string> Aliassen => aliassen;

    public IReadOnlyList<Contactgegeven> Contact => contact;

    /// <summary>For the safety of who meets this person; those that were withdrawn included.</summary>
    public IReadOnlyList<Veiligheidswaarschuwing> Waarschuwingen => waarschuwingen;

    /// <summary>The language one can speak with them; null is not known.</summary>
    public string? Taal { get; private set; }

    /// <summary>Whether an interpreter is needed.</summary>
    public bool TolkNodig { get; private set; }

    /// <exception cref="RegelGeschonden">Empty, longer than 200 characters, or known already.</exception>
    public void HeetOok(string alias)
    {
        var naam = Tekst.Verplicht(alias, "de andere naam", 200);
        if (aliassen.Any(a => Tekst.Zoekvorm(a) == Tekst.Zoekvorm(naam)))
        {
            throw new RegelGeschonden("alias-al-bekend", "Deze naam staat er al bij.");
        }

        aliassen.Add(naam);
        Leg("alias-toegevoegd");
    }

    /// <exception cref="RegelGeschonden">Not one of the names.</exception>
    public void HeetNietMeer(string alias)
    {
        if (!aliassen.Remove(alias))
        {
            throw new RegelGeschonden("alias-onbekend", "Deze naam stond er niet bij.");
        }

        Leg("alias-weggehaald");
    }

    /// <exception cref="RegelGeschonden">Language longer than 60 characters.</exception>
    public void Spreekt(string? taal, bool tolkNodig)
    {
        (Taal, TolkNodig) = (Tekst.Optioneel(taal, "de taal", 60), tolkNodig);
        Leg("taal-vastgelegd", new { tolkNodig });
    }

    /// <exception cref="RegelGeschonden">Not a telephone number or e-mail address, or known already.</exception>
    public Contactgegeven IsTeBereiken(Contactsoort soort, string waarde, string? toelichting)
    {
        var nieuw = new Contactgegeven(Id, soort, waarde, toelichting);
        if (contact.Any(c => c.Soort == nieuw.Soort && c.Waarde == nieuw.Waarde))
        {
            throw new RegelGeschonden("contact-al-bekend", "Dit staat er al bij.");
        }

        contact.Add(nieuw);
        Leg("contact-toegevoegd", new { contact = nieuw.Id, soort = soort.ToString() });
        return nieuw;
    }

    /// <exception cref="RegelGeschonden">Not of this person.</exception>
    public void IsNietMeerTeBereiken(Guid gegeven)
    {
        contact.Remove(contact.FirstOrDefault(c => c.Id == gegeven) ?? throw new RegelGeschonden("contact-onbekend", "Dit contactgegeven is er niet meer."));
        Leg("contact-weggehaald", new { contact = gegeven });
    }

    /// <summary>Warns who meets this person. It does not stay for ever: on <paramref name="herzienOp"/> somebody looks at it again.</summary>
    /// <exception cref="RegelGeschonden">No text, or a review date before today or more than a year away.</exception>
    public Veiligheidswaarschuwing Waarschuw(string tekst, DateOnly herzienOp, Handeling handeling)
    {
        var nieuw = new Veiligheidswaarschuwing(Id, tekst, herzienOp, handeling);
        waarschuwingen.Add(nieuw);
        Leg("waarschuwing-vastgelegd", new { waarschuwing = nieuw.Id, herzienOp });
        return nieuw;
    }

    /// <summary>Looked at again: it still holds, until the next date.</summary>
    /// <exception cref="RegelGeschonden">Not of this person, withdrawn, or a wrong date.</exception>
    public void HerzieWaarschuwing(Guid waarschuwing, DateOnly herzienOp, Handeling handeling)
    {
        ZoekWaarschuwing(waarschuwing).Herzie(herzienOp, handeling.Dag);
        Leg("waarschuwing-herzien", new { waarschuwing, herzienOp });
    }

    /// <exception cref="RegelGeschonden">Not of this person, withdrawn already, or no reason.</exception>
    public void TrekWaarschuwingIn(Guid waarschuwing, string reden, Handeling handeling)
    {
        ZoekWaarschuwing(waarschuwing).TrekIn(reden, handeling.Op);
        Leg("waarschuwing-ingetrokken", new { waarschuwing });
    }

    /// <summary>Undoes a withdrawal.</summary>
    /// <exception cref="RegelGeschonden">Not of this person, or it holds.</exception>
    public void ZetWaarschuwingTerug(Guid waarschuwing)
    {
        ZoekWaarschuwing(waarschuwing).ZetTerug();
        Leg("waarschuwing-teruggezet", new { waarschuwing });
    }

    private Veiligheidswaarschuwing ZoekWaarschuwing(Guid waarschuwing) =>
        waarschuwingen.FirstOrDefault(w => w.Id == waarschuwing) ?? throw new RegelGeschonden("waarschuwing-onbekend", "Deze waarschuwing is er niet meer.");
}
