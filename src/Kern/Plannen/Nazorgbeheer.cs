using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Plannen;

/// <summary>Agrees on nazorg with somebody who sees the case, so that nobody is asked to look at what is closed to them.</summary>
public sealed class Nazorgbeheer(PartituurDb db)
{
    /// <summary>The moment that was agreed on, or null when a reason says why there is none.</summary>
    /// <exception cref="RegelGeschonden">Neither a moment nor a reason, both, half a moment, or somebody who does not see the case.</exception>
    public async Task<Nazorgmoment?> SpreekAfAsync(Casus casus, Nazorgafspraak afspraak, Handeling handeling, CancellationToken stop = default)
    {
        var reden = !string.IsNullOrWhiteSpace(afspraak.GeenReden);
        if (afspraak is { Dag: null, Wie: null })
        {
            return reden ? null : throw new RegelGeschonden("nazorg-ontbreekt", "Spreek een dag voor de nazorg af, of schrijf op waarom dat niet nodig is.");
        }

        if (reden)
        {
            throw new RegelGeschonden("nazorg-en-reden", "Er is een nazorgmoment. Laat de reden dan leeg.");
        }

        if (afspraak.Dag is not { } dag)
        {
            throw new RegelGeschonden("nazorg-zonder-dag", "Kies de dag van de nazorg.");
        }

        if (afspraak.Wie is not { } wie)
        {
            throw new RegelGeschonden("nazorg-zonder-wie", "Kies wie de nazorg doet.");
        }

        await MoetErbijHorenAsync(casus, wie, handeling, stop);
        return new Nazorgmoment(casus, dag, wie, handeling);
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Nazorgmoment"/>, or somebody who does not see the case.</exception>
    public async Task VerzetAsync(Nazorgmoment nazorg, DateOnly dag, ProfessionalId wie, Handeling handeling, CancellationToken stop = default)
    {
        await MoetErbijHorenAsync(await CasusVanAsync(nazorg, stop), wie, handeling, stop);
        nazorg.Verzet(dag, wie, handeling);
    }

    /// <summary>Who leads the case says what is done with a moment that asked for attention.</summary>
    /// <exception cref="RegelGeschonden">Somebody else, or a rule of <see cref="Nazorgmoment"/>.</exception>
    public async Task LegVervolgVastAsync(Nazorgmoment nazorg, string? vervolg, Kijker kijker, Handeling handeling, CancellationToken stop = default)
    {
        if (!CasussenRechten.Mag(CasusRecht.Heropenen, kijker, await CasusVanAsync(nazorg, stop)))
        {
            throw new RegelGeschonden("nazorg-vervolg-van-ander", "Wat hiermee gebeurt, beslist wie de casus leidde.");
        }

        nazorg.LegVervolgVast(vervolg, handeling);
    }

    /// <summary>The case of a moment that the gate let through; who holds it need not take part any more.</summary>
    public Task<Casus> CasusVanAsync(Nazorgmoment nazorg, CancellationToken stop = default)
    {
        var casus = nazorg.CasusId;
        return db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTrackingWithIdentityResolution().FirstAsync(c => c.Id == casus, stop);
    }

    private async Task MoetErbijHorenAsync(Casus casus, ProfessionalId wie, Handeling handeling, CancellationToken stop)
    {
        if (!await new ActieAfspreken(db).Eigenaren(casus, handeling.Dag).AnyAsync(p => p.Id == wie, stop))
        {
            throw new RegelGeschonden("nazorg-wie-onbekend", "Kies iemand die bij deze casus hoort.");
        }
    }
}
