using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Kern.Volgen;
using Partituur.Web.Pages.Toegang;

namespace Partituur.Web.Api.Volgen;

/// <summary>What drifts, who is next, and what people did with it.</summary>
public static class VolgenApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var casus = api.MapGroup("/casussen/{casus:guid}/signalen").WithTags("Volgen");
        casus.MapGet(string.Empty, VanCasusAsync).MetRecht(VolgRecht.Lezen).WithSummary("Wat in deze casus afwijkt van wat is afgesproken, en wie aan zet is");
        casus.MapPut("/{signaal:guid}/opvang", PakOpAsync).MetRecht(VolgRecht.Oppakken).WithSummary("Pak een signaal op: wat u gaat doen en tot wanneer; de klok staat dan stil");
        casus.MapDelete("/{signaal:guid}/opvang", GeefTerugAsync).MetRecht(VolgRecht.Oppakken).WithSummary("Geef een signaal terug dat is opgepakt");
        casus.MapPut("/{signaal:guid}/trede", HogeropAsync).MetRecht(VolgRecht.Hogerop).WithSummary("Zet een signaal met een reden hogerop");
        casus.MapDelete("/{signaal:guid}/trede", ZetTerugAsync).MetRecht(VolgRecht.Hogerop).WithSummary("Laat een signaal weer de termijnen volgen");
        var volgen = api.MapGroup("/volgen").WithTags("Volgen");
        volgen.MapGet("/signalen", MijnAsync).MetRecht(VolgRecht.Overzicht).WithSummary("Wat in uw casussen afwijkt; wat bij u ligt eerst");
        volgen.MapGet("/tellingen", TellingenAsync).MetRecht(VolgRecht.Tellen).WithSummary("Aantallen en ouderdom per caseload, zonder inhoud");
        volgen.MapGet("/bestuur", BestuurAsync).MetRecht(VolgRecht.Bestuur).WithSummary("Wat bij het bestuur ligt, zonder persoonsgegevens");
        var eigen = api.MapGroup("/dagbericht").WithTags("Toegang");
        eigen.MapGet(string.Empty, VoorkeurAsync).MetRecht(ToegangRecht.EigenAccount).WithSummary("Hoe vaak u de mail krijgt met wat op u wacht");
        eigen.MapPut(string.Empty, KiesAsync).MetRecht(ToegangRecht.EigenAccount).WithSummary("Kies dagelijks, wekelijks of nooit");
    }

    private static async Task<IReadOnlyList<SignaalUit>> VanCasusAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var casus = ApiFilter.Onderwerp<Casus>(http);
        return casus.Loopt ? [.. (await new SignalenLezen(db).VanAsync(casus, db.Handeling!.Dag, stop)).Signalen.Select(s => SignaalUit.Van(casus, s, db.Kijker!.Wie))] : [];
    }

    private static async Task<IReadOnlyList<SignaalUit>> MijnAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var wie = db.Kijker!.Wie;
        var beelden = await new SignalenLezen(db).MijnAsync(wie, db.Handeling!.Dag, stop);
        ApiFilter.Getoond(http, beelden.Select(b => b.Casus.Id.Waarde));
        return [.. beelden.SelectMany(b => b.Signalen.Select(s => SignaalUit.Van(b.Casus, s, wie))).OrderByDescending(s => s.BijU).ThenByDescending(s => s.Trede).ThenByDescending(s => s.Dagen)];
    }

    private static async Task<IReadOnlyList<Caseload>> TellingenAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Getoond(http, []);
        return await new Volgtelling(db).PerCaseloadAsync(db.Kijker!.Huis, db.Handeling!.Dag, stop);
    }

    private static async Task<IReadOnlyList<Bestuurssignaal>> BestuurAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        ApiFilter.Getoond(http, []);
        return await new Volgtelling(db).BijBestuurAsync(db.Kijker!.Huis, db.Handeling!.Dag, stop);
    }

    private static async Task<NoContent> PakOpAsync(Guid signaal, OpvangBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).PakOpAsync(ApiFilter.Onderwerp<Casus>(http), signaal, invoer.Wat, invoer.Tot!.Value, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> GeefTerugAsync(Guid signaal, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).GeefTerugAsync(ApiFilter.Onderwerp<Casus>(http), signaal, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HogeropAsync(Guid signaal, TredeBody invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).ZetHogeropAsync(ApiFilter.Onderwerp<Casus>(http), signaal, invoer.Trede!.Value, invoer.Reden, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ZetTerugAsync(Guid signaal, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        await new Volgbeheer(db).ZetTerugAsync(ApiFilter.Onderwerp<Casus>(http), signaal, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    private static async Task<DagberichtUit> VoorkeurAsync(PartituurDb db, CancellationToken stop)
    {
        var wie = db.Kijker!.Wie;
        return new(
            await db.Berichtvoorkeuren.AsNoTracking().Where(v => v.ProfessionalId == wie).Select(v => (Berichtritme?)v.Ritme).FirstOrDefaultAsync(stop) ?? Berichtritme.Dagelijks,
            await db.Dagberichten.AsNoTracking().Where(d => d.ProfessionalId == wie).MaxAsync(d => (DateOnly?)d.Dag, stop));
    }

    private static async Task<NoContent> KiesAsync(DagberichtBody invoer, PartituurDb db, CancellationToken stop)
    {
        await DagberichtModel.KiesAsync(db, invoer.Ritme!.Value, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}

/// <param name="Sleutel">The key with which it is taken up or moved.</param>
/// <param name="Casus">The case.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Soort">What drifts.</param>
/// <param name="Waarom">In a sentence.</param>
/// <param name="WatNu">What one can do.</param>
/// <param name="Sinds">The first day on which it was so.</param>
/// <param name="Dagen">Days since on which the clock ran.</param>
/// <param name="Trede">The rung on which it stands.</param>
/// <param name="AanZet">Who stands there.</param>
/// <param name="BijU">Whether you stand there and nobody took it up.</param>
/// <param name="Opgepakt">What somebody does about it and until when.</param>
public sealed record SignaalUit(Guid Sleutel, CasusId Casus, string Nummer, Signaalsoort Soort, string Waarom, string WatNu, DateOnly Sinds, int Dagen, Trede Trede, IReadOnlyList<ProfessionalId> AanZet, bool BijU, OpvangUit? Opgepakt)
{
    internal static SignaalUit Van(Casus casus, GevolgdSignaal s, ProfessionalId wie) => new(
        s.Signaal.Sleutel, casus.Id, casus.Nummer, s.Signaal.Soort, s.Signaal.Waarom, s.Signaal.WatNu, s.Signaal.Sinds, s.Dagen, s.Trede, [.. s.Wie.OrderBy(w => w.Waarde)], s.Opgepakt is null && s.Wie.Contains(wie), s.Opgepakt is { } o ? new(o.DoorId, o.Wat, o.Van, o.Tot) : null);
}

public sealed record OpvangUit(ProfessionalId Door, string Wat, DateOnly Van, DateOnly Tot);

public sealed record DagberichtUit(Berichtritme Ritme, DateOnly? Laatste);

/// <param name="Wat">What you will do.</param>
/// <param name="Tot">Until and including when the clock stands still.</param>
public sealed record OpvangBody([Required(ErrorMessage = "Vul in wat u gaat doen."), StringLength(500)] string? Wat, [Required(ErrorMessage = "Vul de datum in.")] DateOnly? Tot) : IInvoer;

/// <param name="Trede">Higher than where it stands now.</param>
/// <param name="Reden">Why it cannot wait.</param>
public sealed record TredeBody([Required(ErrorMessage = "Kies wie nu aan zet is.")] Trede? Trede, [Required(ErrorMessage = "Vul de reden in."), StringLength(500)] string? Reden) : IInvoer;

/// <param name="Ritme">Dagelijks, Wekelijks or Nooit.</param>
public sealed record DagberichtBody([Required(ErrorMessage = "Kies hoe vaak u de mail wilt.")] Berichtritme? Ritme) : IInvoer;
