using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Looking back on the decisions of the first half of the year: most are answered, some wait, and a few wait too long.</summary>
internal sealed class Terugkijken(Verteller v, Bezetting bezetting)
{
    /// <summary>Every how many days the questions of the past were asked; the night round asks every night.</summary>
    private const int Stap = 14;

    /// <summary>One of so many was left lying.</summary>
    private const int BlijftLiggen = 11;

    private static readonly (Oordeel Oordeel, string? Waarom)[] Antwoorden =
    [
        (Oordeel.Terecht, null),
        (Oordeel.Terecht, "De rust kwam terug en de partners weten elkaar te vinden."),
        (Oordeel.LichterHadGekund, "Het wijkteam had dit met één partner gekund; het overleg voegde weinig toe."),
        (Oordeel.Terecht, null),
        (Oordeel.ZwaarderWasNodig, "Er kwamen meer problemen bij dan wij toen zagen. Eén regisseur had eerder gemoeten."),
        (Oordeel.Terecht, "Precies wat nodig was: de afspraken hielden stand."),
        (Oordeel.NietTeZeggen, "Het gezin verhuisde kort daarna; wij weten niet hoe het verder ging."),
        (Oordeel.Terecht, null),
        (Oordeel.LichterHadGekund, "Er was al een aanpak die werkte. Die hadden wij moeten laten lopen."),
    ];

    public async Task VertelAsync()
    {
        var hoeveelste = 0;
        for (var dagen = 13 * Stap; dagen >= 0; dagen -= Stap)
        {
            var nacht = v.Tijd.Op(v.Tijd.Dag(-dagen), 3);
            await new TerugblikVragen(v.Db).VoerUitAsync(bezetting.Huis, new Handeling(null, null, bezetting.Huis, "installatie.terugblik", nacht), v.Stop);
            if (dagen > Stap)
            {
                hoeveelste = await BeantwoordAsync(v.Tijd.Werk(dagen - 6, 15), nacht, hoeveelste);
            }
        }

        v.Db.ChangeTracker.Clear();
    }

    /// <summary>The chair looks back on what was asked that night, the procesregisseur on her part of it.</summary>
    private async Task<int> BeantwoordAsync(DateTimeOffset op, DateTimeOffset gevraagd, int hoeveelste)
    {
        var wachtend = await v.Db.Terugblikken.AsTracking().Where(t => t.HuisId == bezetting.Huis && t.GevraagdOp == gevraagd).OrderBy(t => t.MeldingId).ToListAsync(v.Stop);
        foreach (var terugblik in wachtend)
        {
            var nummer = hoeveelste++;
            if (nummer % BlijftLiggen != BlijftLiggen - 1)
            {
                var (oordeel, waarom) = Antwoorden[nummer % Antwoorden.Length];
                var wie = terugblik.Uitkomst == Uitkomst.Procesregie && nummer % 3 == 0 ? bezetting.Regisseurs[0] : bezetting.Voorzitter;
                await v.DoeAsync(wie, bezetting.Huis, TriageRecht.Terugblikken, op.AddMinutes(nummer % 40), h => terugblik.Beantwoord(oordeel, waarom, h));
            }
        }

        v.Db.ChangeTracker.Clear();
        return hoeveelste;
    }
}
