using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Volgen;

/// <summary>What people did with one finding: taken up, or moved up by hand. The finding itself is never kept.</summary>
public sealed class Signaalstand : Aggregaat
{
    private readonly List<Signaalopvang> opvang = [];

    private Signaalstand()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended.</exception>
    public Signaalstand(Casus casus, Guid signaal, Handeling handeling)
    {
        casus.MoetLopen();
        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        Signaal = signaal;
        BegonnenOp = handeling.Op;
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>The key of the finding.</summary>
    public Guid Signaal { get; private set; }

    public DateTimeOffset BegonnenOp { get; private set; }

    public Trede? HandTrede { get; private set; }

    public string? HandReden { get; private set; }

    public DateOnly? HandOp { get; private set; }

    public ProfessionalId? HandDoorId { get; private set; }

    public IReadOnlyList<Signaalopvang> Opvang => opvang;

    public Handzet? Hand => HandTrede is { } trede ? new(trede, HandOp!.Value) : null;

    public IReadOnlyList<Pauze> Pauzes => [.. opvang.Where(o => !o.Ingetrokken).Select(o => new Pauze(o.Van, o.Tot))];

    public override Guid Sleutel => Id;

    /// <summary>Who took it up and still has until the day on which was promised.</summary>
    public Signaalopvang? Opgepakt(DateOnly dag) => opvang.Where(o => !o.Ingetrokken && o.Van <= dag && dag <= o.Tot).MaxBy(o => o.Op);

    /// <summary>Somebody says what he or she will do and until when: the clock stands still until then.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, no word, a day that is past, or further than policy allows.</exception>
    public void PakOp(Casus casus, string? wat, DateOnly tot, int hoogstens, Handeling handeling)
    {
        casus.MoetLopen();
        if (tot < handeling.Dag)
        {
            throw new RegelGeschonden("signaal-dag-voorbij", "Kies een datum vanaf vandaag.");
        }

        if (tot > handeling.Dag.AddDays(hoogstens))
        {
            throw new RegelGeschonden("signaal-te-ver", $"Kies een datum die hoogstens {hoogstens} dagen vooruit ligt: uiterlijk {Tekst.Datum(handeling.Dag.AddDays(hoogstens))}.");
        }

        opvang.Add(new(Id, Tekst.Verplicht(wat, "wat u gaat doen", 500), tot, handeling));
        Leg("signaal-opgepakt", new { signaal = Signaal, tot });
    }

    /// <summary>Undo of <see cref="PakOp"/>: the clock runs as if nobody took it up.</summary>
    /// <exception cref="RegelGeschonden">Nobody has taken it up now.</exception>
    public void GeefTerug(Handeling handeling)
    {
        var nu = Opgepakt(handeling.Dag) ?? throw new RegelGeschonden("signaal-niet-opgepakt", "Niemand heeft dit signaal nu opgepakt.");
        nu.TrekIn();
        Leg("signaal-teruggegeven", new { signaal = Signaal });
    }

    /// <param name="casus">The case.</param>
    /// <param name="signaal">The finding.</param>
    /// <param name="nu">The rung on which it stands.</param>
    /// <param name="naar">A higher one.</param>
    /// <param name="reden">Why it cannot wait.</param>
    /// <param name="handeling">Who does it.</param>
    /// <exception cref="RegelGeschonden">The case has ended, not higher than now, higher than this kind may come, or no reason.</exception>
    public void ZetHogerop(Casus casus, Signaal signaal, Trede nu, Trede naar, string? reden, Handeling handeling)
    {
        casus.MoetLopen();
        if (naar > signaal.Hoogste)
        {
            throw new RegelGeschonden("signaal-hoogste-trede", "Dit gaat niet over wat een partner doet. Daarom komt het niet hoger dan de procesregisseur.");
        }

        if (naar <= nu)
        {
            throw new RegelGeschonden("signaal-niet-hoger", "Kies een hogere trede dan waar het signaal nu staat.");
        }

        HandReden = Tekst.Verplicht(reden, "de reden", 500);
        (HandTrede, HandOp, HandDoorId) = (naar, handeling.Dag, handeling.Professional);
        Leg("signaal-hogerop", new { signaal = Signaal, van = nu.ToString(), naar = naar.ToString() });
    }

    /// <summary>Undo of <see cref="ZetHogerop"/>: the rung follows from the days again.</summary>
    /// <exception cref="RegelGeschonden">Nobody moved it.</exception>
    public void ZetTerug()
    {
        if (HandTrede is null)
        {
            throw new RegelGeschonden("signaal-niet-verzet", "Niemand heeft dit signaal hogerop gezet.");
        }

        (HandTrede, HandReden, HandOp, HandDoorId) = (null, null, null, null);
        Leg("signaal-teruggezet", new { signaal = Signaal });
    }
}

/// <summary>Somebody took a finding up, from a day until a day.</summary>
public sealed class Signaalopvang : IOnderdeel
{
    private Signaalopvang()
    {
    }

    internal Signaalopvang(Guid stand, string wat, DateOnly tot, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        StandId = stand;
        Wat = wat;
        Van = handeling.Dag;
        Tot = tot;
        DoorId = handeling.Professional;
        Op = handeling.Op;
    }

    public Guid Id { get; private set; }

    public Guid StandId { get; private set; }

    /// <summary>What will be done.</summary>
    public string Wat { get; private set; } = string.Empty;

    public DateOnly Van { get; private set; }

    /// <summary>The last day on which the clock stands still.</summary>
    public DateOnly Tot { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public bool Ingetrokken { get; private set; }

    public Guid Wortel => StandId;

    internal void TrekIn() => Ingetrokken = true;
}
