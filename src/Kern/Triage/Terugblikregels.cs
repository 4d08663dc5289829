using System.Buffers.Binary;
using System.Security.Cryptography;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>Which decisions are looked back on, and when. Pure. (besluit 0016)</summary>
public static class Terugblikregels
{
    /// <summary>For an installation from before the policy.</summary>
    public const int StandaardMaanden = 6;

    /// <summary>For an installation from before the policy: percent.</summary>
    public const int StandaardSteekproef = 10;

    /// <summary>For an installation from before the policy: days to answer.</summary>
    public const int StandaardAntwoordDagen = 30;

    /// <summary>Months after its day in which a decision is still asked about: later nobody remembers it, and an old installation would get years of questions in one night.</summary>
    public const int HoogstensMaandenLater = 12;

    /// <summary>What keeps the house and the partners busy together, what was sent away, and what came back after a refusal: few, and what there is most to learn from.</summary>
    /// <param name="uitkomst">What was decided.</param>
    /// <param name="kwamTerug">A receiver refused the melding before, and the table decided again.</param>
    public static bool WordtAltijdGevraagd(Uitkomst uitkomst, bool kwamTerug) =>
        kwamTerug || uitkomst is Uitkomst.Procesregie or Uitkomst.Casusoverleg or Uitkomst.NietInBehandeling;

    /// <summary>
    /// Whether a decision falls in a sample of so many percent. The hash of its id decides and nothing else: nobody chooses, not who decided, not who steers and not the run that asks, so that
    /// nobody can leave out what went wrong or look at one colleague or one family. It also gives the same answer in every run, so that a decision which was not drawn is not drawn again each
    /// night until it is; and whatever falls in a small sample falls in a larger one.
    /// </summary>
    /// <param name="besluit">Id of the decision.</param>
    /// <param name="procent">0–100.</param>
    public static bool ValtInSteekproef(Guid besluit, int procent)
    {
        Span<byte> id = stackalloc byte[16];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        besluit.TryWriteBytes(id, bigEndian: true, out _);
        SHA256.HashData(id, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % 100 < (ulong)Math.Max(0, procent);
    }

    /// <summary>
    /// Whether it is time to ask about a decision. The policy of the day of the decision holds, so that nobody makes the agreements about a decision after it was taken; for a decision from before the
    /// first version that first one, and without any version what a new installation gets.
    /// </summary>
    /// <param name="beleid">The versions of the policies.</param>
    /// <param name="besloten">Day of the decision.</param>
    /// <param name="vandaag">Today.</param>
    public static bool IsTijd(IReadOnlyCollection<Beleidsregel> beleid, DateOnly besloten, DateOnly vandaag) =>
        IsTijd(besloten, Waarde(beleid, Beleid.TerugblikMaanden, besloten, StandaardMaanden), vandaag);

    /// <summary>Whether it is time to look back, so many months after a day, and not so late that nobody remembers.</summary>
    public static bool IsTijd(DateOnly dag, int maanden, DateOnly vandaag)
    {
        var vanaf = dag.AddMonths(maanden);
        return vanaf <= vandaag && vandaag < vanaf.AddMonths(HoogstensMaandenLater);
    }

    /// <summary>The value of a policy on a day, or the first one before its time, or the default.</summary>
    public static int Waarde(IReadOnlyCollection<Beleidsregel> beleid, string naam, DateOnly dag, int anders)
    {
        var eerste = beleid.Where(b => b.Naam == naam).Select(b => (DateOnly?)b.Vanaf).Min();
        return eerste is { } vanaf ? beleid.Getal(naam, dag < vanaf ? vanaf : dag) : anders;
    }
}
