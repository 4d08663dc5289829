using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

/// <summary>How a melding reached the house.</summary>
public enum Meldweg
{
    Digitaal,
    Telefoon,
    Papier,
    Mail,
}

/// <summary>How a melding came in that administratie records for somebody else.</summary>
/// <param name="Weg">By which way.</param>
/// <param name="Beller">Who called or wrote, at most 120 characters.</param>
/// <param name="OntvangenOp">When it reached the house; never later than now.</param>
public sealed record Binnenkomst(Meldweg Weg, string? Beller, DateTimeOffset? OntvangenOp);

/// <summary>What stands beside the story: the way in, the answers to the questions of the doelgroep, and the melding of the same incident.</summary>
public sealed partial class Melding
{
    private readonly List<Meldingantwoord> antwoorden = [];

    public Meldweg Weg { get; private set; }

    /// <summary>Who called or wrote, when administratie recorded it.</summary>
    public string? Beller { get; private set; }

    /// <summary>The version of the form that was answered; null when the doelgroep asked nothing extra.</summary>
    public Guid? FormulierId { get; private set; }

    public IReadOnlyList<Meldingantwoord> Antwoorden => antwoorden;

    /// <summary>The melding of the same incident to which this one belongs; each stays registered (eis 23).</summary>
    public MeldingId? HoortBijId { get; private set; }

    public void KwamBinnen(Binnenkomst hoe)
    {
        (Weg, Beller) = (hoe.Weg, Tekst.Optioneel(hoe.Beller, "wie er belde of schreef", 120));
        Leg("melding-binnengekomen", new { hoe.Weg });
    }

    /// <summary>Keeps the answers with the questions as they were asked, and which version asked them.</summary>
    /// <exception cref="RegelGeschonden">A required answer is missing or an answer cannot be read.</exception>
    public void Beantwoord(Meldformulier formulier, IReadOnlyDictionary<string, string?> getypt)
    {
        var (gelezen, fouten) = formulier.Lees(getypt);
        if (fouten.Count > 0)
        {
            var veld = formulier.Velden.First(v => fouten.ContainsKey(v.Code));
            throw new RegelGeschonden("antwoord-onjuist", $"{veld.Label.TrimEnd('?', '.', ':')}: {fouten[veld.Code]}");
        }

        FormulierId = formulier.Id;
        antwoorden.AddRange(gelezen.Select((a, i) => new Meldingantwoord(Id, i + 1, a.Veld, a.Antwoord)));
        Leg("melding-vragen-beantwoord", new { formulier = formulier.Id, formulier.Nummer });
    }

    /// <summary>Says that this is the same incident as another melding.</summary>
    /// <exception cref="RegelGeschonden">It is this melding, one of another house, or they belong together already the other way round.</exception>
    public void HoortBij(Melding ander)
    {
        var hoofd = ander.HoortBijId ?? ander.Id;
        if (ander.HuisId != HuisId || hoofd == Id)
        {
            throw new RegelGeschonden("hoort-bij-zichzelf", ander.Id == Id ? "Een melding hoort niet bij zichzelf." : "Deze meldingen horen al bij elkaar.");
        }

        HoortBijId = hoofd;
        Leg("melding-hoort-bij", new { melding = hoofd.Waarde });
    }

    public void HoortNietMeerBij()
    {
        HoortBijId = null;
        Leg("melding-losgemaakt");
    }
}

/// <summary>An answer with the question as it was asked.</summary>
public sealed class Meldingantwoord : IOnderdeel
{
    private Meldingantwoord()
    {
    }

    internal Meldingantwoord(MeldingId melding, int rij, Formulierveld veld, string antwoord)
    {
        Id = Guid.CreateVersion7();
        MeldingId = melding;
        Rij = rij;
        Code = veld.Code;
        Vraag = veld.Label;
        Antwoord = antwoord;
    }

    public Guid Id { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public int Rij { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Vraag { get; private set; } = string.Empty;

    public string Antwoord { get; private set; } = string.Empty;

    public Guid Wortel => MeldingId.Waarde;
}
