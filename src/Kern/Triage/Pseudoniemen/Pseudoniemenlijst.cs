using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>
/// The key of one partner for one period was handed out. The key itself is kept nowhere: it is derived from one outside the database, from this row's partner, period and number.
/// </summary>
public sealed class Sleuteluitgifte : Aggregaat
{
    private Sleuteluitgifte()
    {
    }

    /// <param name="periode">The period of today.</param>
    /// <param name="nummer">From 1; a lost key is replaced by the next.</param>
    /// <param name="handeling">Who asks for it, for which partner and house.</param>
    public Sleuteluitgifte(Periode periode, int nummer, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = handeling.Huis ?? throw new RegelGeschonden("geen-huis", "Kies eerst een huis.");
        OrganisatieId = handeling.VanOrganisatie;
        (Van, Tot) = periode;
        Nummer = nummer;
        GegevenAanId = handeling.Professional;
        GegevenOp = handeling.Op;
        Leg("pseudoniemsleutel-gegeven", new { periode.Van, periode.Tot, nummer });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly Tot { get; private set; }

    public int Nummer { get; private set; }

    public ProfessionalId GegevenAanId { get; private set; }

    public DateTimeOffset GegevenOp { get; private set; }

    public override Guid Sleutel => Id;
}

/// <summary>What a partner keeps with the house: who is known there, in pseudonyms that only fit the key of this partner and this period (besluit 0015).</summary>
public sealed class Pseudoniemenlijst : Aggregaat
{
    /// <summary>Two values for 125,000 people.</summary>
    public const int Hoogstens = 250_000;

    private Pseudoniemenlijst()
    {
    }

    /// <param name="uitgifte">The key under which the values were computed.</param>
    /// <param name="waarden">32 bytes each; order and repetition do not matter.</param>
    /// <param name="handeling">Who uploads.</param>
    /// <exception cref="RegelGeschonden">Empty or too long.</exception>
    public Pseudoniemenlijst(Sleuteluitgifte uitgifte, IEnumerable<byte[]> waarden, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        Inhoud = new(Id, waarden);
        if (Inhoud.Aantal is 0 or > Hoogstens)
        {
            throw new RegelGeschonden("lijst-omvang", Inhoud.Aantal == 0 ? "In dit bestand staan geen pseudoniemen." : $"Dit bestand is te groot: hoogstens {Hoogstens} pseudoniemen.");
        }

        HuisId = uitgifte.HuisId;
        OrganisatieId = uitgifte.OrganisatieId;
        UitgifteId = uitgifte.Id;
        (Van, Tot) = (uitgifte.Van, uitgifte.Tot);
        Aantal = Inhoud.Aantal;
        GeladenDoorId = handeling.Professional;
        GeladenOp = handeling.Op;
        Leg("pseudoniemenlijst-geladen", new { aantal = Aantal, Van, Tot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public Guid UitgifteId { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day, inclusive; then it is swept.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>Different values.</summary>
    public int Aantal { get; private set; }

    public ProfessionalId GeladenDoorId { get; private set; }

    public DateTimeOffset GeladenOp { get; private set; }

    /// <summary>When it was withdrawn, replaced or swept: its values are gone.</summary>
    public DateTimeOffset? WegOp { get; private set; }

    /// <summary>Loaded only to look something up.</summary>
    public Lijstinhoud? Inhoud { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Throws the values away; that there was a list, and of how many, stays.</summary>
    /// <param name="waarom">ingetrokken, vervangen or verlopen.</param>
    /// <param name="nu">The moment.</param>
    public void GaatWeg(string waarom, DateTimeOffset nu)
    {
        WegOp = nu;
        Inhoud = null;
        Leg("pseudoniemenlijst-weg", new { waarom });
    }
}

/// <summary>The values themselves, sorted, so that their order tells nothing.</summary>
public sealed class Lijstinhoud : IOnderdeel
{
    private const int Breedte = 32;

    private Lijstinhoud()
    {
    }

    internal Lijstinhoud(Guid lijst, IEnumerable<byte[]> waarden)
    {
        LijstId = lijst;
        var gesorteerd = new SortedSet<byte[]>(waarden, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        Waarden = [.. gesorteerd.SelectMany(w => w)];
    }

    public Guid LijstId { get; private set; }

    public byte[] Waarden { get; private set; } = [];

    public int Aantal => Waarden.Length / Breedte;

    public Guid Wortel => LijstId;

    public bool Bevat(ReadOnlySpan<byte> gezocht)
    {
        var (laag, hoog) = (0, Aantal - 1);
        while (laag <= hoog)
        {
            var midden = (laag + hoog) / 2;
            var orde = Waarden.AsSpan(midden * Breedte, Breedte).SequenceCompareTo(gezocht);
            if (orde == 0)
            {
                return true;
            }

            (laag, hoog) = orde < 0 ? (midden + 1, hoog) : (laag, midden - 1);
        }

        return false;
    }
}
