using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Casussen;

/// <content>The unit that the case is about (eis 53): a gezin, groep or gebied as a whole.</content>
public sealed partial class Casus
{
    /// <summary>Null when it is about people only.</summary>
    public VerbandId? VerbandId { get; private set; }

    /// <summary>The case is about this unit; its kind becomes the subject.</summary>
    /// <exception cref="RegelGeschonden">Ended, or a unit of another house or that is no more.</exception>
    public void GaatOverVerband(Verband verband)
    {
        MoetLopen();
        if (verband.HuisId != HuisId)
        {
            throw new RegelGeschonden("verband-onbekend", "Het gekozen gezin, de groep of het gebied is niet gevonden.");
        }

        if (verband.Tot is not null)
        {
            throw new RegelGeschonden("verband-is-beeindigd", "Dit verband is beëindigd. Laat het eerst weer doorlopen.");
        }

        VerbandId = verband.Id;
        Onderwerp = verband.Soort switch { Verbandsoort.Gezin => Onderwerp.Gezin, Verbandsoort.Groep => Onderwerp.Groep, _ => Onderwerp.Gebied };
        Leg("casus-gaat-over-verband", new { verband = verband.Id.Waarde, onderwerp = Onderwerp.ToString() });
    }

    /// <summary>The case is about its people and no unit.</summary>
    /// <exception cref="RegelGeschonden">Ended, or nobody is left for it to be about.</exception>
    public void GaatOverMensen()
    {
        MoetLopen();
        if (personen.Count == 0)
        {
            throw new RegelGeschonden("casus-zonder-onderwerp", "Zonder mensen en zonder verband gaat de casus nergens over. Voeg eerst een persoon toe.");
        }

        VerbandId = null;
        Onderwerp = personen.Count > 1 ? Onderwerp.Gezin : Onderwerp.Persoon;
        Leg("casus-gaat-over-mensen", new { onderwerp = Onderwerp.ToString() });
    }
}
