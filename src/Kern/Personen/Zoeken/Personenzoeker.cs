using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>Somebody who fits, and why.</summary>
public sealed record Treffer(Persoon Persoon, Beoordeling Beoordeling);

/// <param name="Treffers">The best first.</param>
/// <param name="ZijnMeer">More people fit than were looked at: the question is too wide.</param>
public sealed record Zoekuitkomst(IReadOnlyList<Treffer> Treffers, bool ZijnMeer)
{
    public static Zoekuitkomst Niemand { get; } = new([], false);
}

/// <summary>
/// Looks people up by their derived keys, within what the viewer may see. First exactly what was typed; when that gives less than a page also what may have been meant
/// (typing errors, sound, beginnings, initials); when that gives nothing, people who fit all parts but one. Never walks along people, only along keys.
/// </summary>
public sealed class Personenzoeker(PartituurDb db)
{
    /// <summary>So many people are compared and ordered at most.</summary>
    public const int Meeste = 200;

    /// <summary>With this many exact hits nothing else is looked for.</summary>
    public const int Genoeg = 25;

    /// <summary>A partner who sees at most so many people is asked for by them; who sees more is looked up by key and then checked.</summary>
    private const int KleinZicht = 5000;

    private const int Telgrens = 1000;

    private HuisId huis;
    private List<PersoonId>? alleen;
    private bool zietHuis;

    public async Task<Zoekuitkomst> ZoekAsync(Zoekvraag vraag, CancellationToken stop = default)
    {
        if (vraag.IsLeeg || db.Kijker is not { } kijker)
        {
            return Zoekuitkomst.Niemand;
        }

        huis = kijker.Huis;
        zietHuis = kijker.ZietMeldingenVanHuis || kijker.ZietCasussenVanHuis;
        if (!zietHuis)
        {
            var gezien = await db.EigenPersonen().Take(KleinZicht + 1).ToListAsync(stop);
            alleen = gezien.Count <= KleinZicht ? gezien : null;
            if (gezien.Count == 0)
            {
                return Zoekuitkomst.Niemand;
            }
        }

        var gevonden = new HashSet<PersoonId>();
        var precies = await TelAsync(vraag.Delen.Select(d => Zoekeis.Precies(d, vraag)), stop);
        var zijnMeer = await VoegToeAsync(gevonden, precies, stop);
        var mag = 0;
        if (!zijnMeer && gevonden.Count < Genoeg)
        {
            var ruim = await TelAsync(await RuimAsync(vraag, precies, stop), stop);
            zijnMeer = await VoegToeAsync(gevonden, ruim, stop);

            // One part of the question is wrong or unknown: leave it out, never two. First as typed, then what may have been meant.
            foreach (var (eisen, i) in new[] { precies, ruim }.SelectMany(e => Enumerable.Range(0, vraag.Delen.Count > 1 ? vraag.Delen.Count : 0).Select(i => (e, i))))
            {
                var rest = vraag with { Delen = [.. vraag.Delen.Where((_, j) => j != i)] };
                if (!rest.IsLeeg && gevonden.Count == 0)
                {
                    mag = 1;
                    zijnMeer |= await VoegToeAsync(gevonden, [.. eisen.Where((_, j) => j != i)], stop);
                }
            }
        }

        return new(await BeoordeelAsync(vraag, gevonden, mag, stop), zijnMeer);
    }

    /// <summary>The people with this number: one, unless it was recorded twice.</summary>
    public async Task<Zoekuitkomst> ZoekOpBsnAsync(Bsn bsn, CancellationToken stop = default)
    {
        huis = db.Kijker?.Huis ?? default;
        var ids = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.HuisId == huis && p.Bsn == bsn).Select(p => p.Id).Take(Meeste).ToListAsync(stop);
        var treffers = await MensenAsync(ids, stop);
        return new([.. treffers.Select(t => new Treffer(t.Mens, new(100, 0, [t.Rij.Id == t.Mens.Id ? "burgerservicenummer" : $"burgerservicenummer van {t.Rij.Naam}, met wie deze persoon is samengevoegd"]))).DistinctBy(t => t.Persoon.Id)], false);
    }

    /// <summary>
    /// Adds the people who meet every one of these; tells whether there may be more than fit. The rarest part leads: its people are taken from the index, and each other part
    /// is asked of those people alone. Written as steps, because a planner that may choose walks along the commonest part.
    /// </summary>
    private async Task<bool> VoegToeAsync(HashSet<PersoonId> gevonden, IReadOnlyList<(Zoekeis Eis, int Aantal)> eisen, CancellationToken stop)
    {
        if (eisen.Any(e => e.Aantal == 0))
        {
            return false;
        }

        List<(Zoekeis Eis, int Aantal)> geteld = [.. eisen.OrderBy(e => e.Aantal)];
        var zijnMeer = false;
        var overige = geteld.Skip(1).Select(g => g.Eis).ToList();
        var mensen = new HashSet<PersoonId>();
        if (alleen is not null && (alleen.Count <= geteld[0].Aantal || geteld[0].Aantal >= Telgrens))
        {
            mensen.UnionWith(alleen);
            overige = [.. geteld.Select(g => g.Eis)];
        }
        else
        {
            // A rare leader is taken whole. When all parts are common they are cut with each other in one statement: a walk along each, and no look at anybody in between.
            var zeldzaam = geteld[0].Aantal < Telgrens;
            var neem = zietHuis ? 2 * Meeste : Telgrens;
            IEnumerable<IQueryable<PersoonId>> vragen = eisen.Count == 1 || zeldzaam ? geteld[0].Eis.Stukken(eisen.Count == 1).Select(VanStuk)
                : [geteld.Select(g => g.Eis.Stukken(perSleutel: false).Select(VanStuk).Aggregate((a, b) => a.Concat(b))).Aggregate((a, b) => a.Intersect(b))];
            foreach (var vraag in vragen)
            {
                // Two keys of one person are two rows: take some more and see.
                var ids = await (eisen.Count > 1 && zeldzaam ? vraag : vraag.Take(neem)).ToListAsync(stop);
                mensen.UnionWith(ids);
                zijnMeer |= ids.Count == neem && !(eisen.Count > 1 && zeldzaam);
                if (eisen.Count == 1 && mensen.Count > Meeste)
                {
                    break;
                }
            }

            overige = zeldzaam ? overige : [];
            if (alleen is not null)
            {
                mensen.IntersectWith(alleen);
            }
        }

        foreach (var eis in overige.Where(_ => mensen.Count > 0))
        {
            // Without the house: these people are of it, and so only their own keys are looked at.
            var deel = mensen.ToList();
            mensen = [.. await db.Zoeksleutels.IgnoreQueryFilters([PartituurDb.Toegang]).Where(z => deel.Contains(z.PersoonId)).Where(eis.Past()).Select(z => z.PersoonId).ToListAsync(stop)];
        }

        if (!zietHuis && alleen is null && mensen.Count > 0)
        {
            var deel = mensen.ToList();
            mensen = [.. await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => deel.Contains(p.Id)).Select(p => p.Id).ToListAsync(stop)];
        }

        gevonden.UnionWith(mensen);
        return zijnMeer || gevonden.Count > Meeste;
    }

    private IQueryable<PersoonId> VanStuk(System.Linq.Expressions.Expression<Func<Zoeksleutel, bool>> stuk) =>
        db.Zoeksleutels.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(z => z.HuisId == huis).Where(stuk).Select(z => z.PersoonId);

    /// <summary>How many keys there are of each, as far as it matters.</summary>
    private async Task<IReadOnlyList<(Zoekeis Eis, int Aantal)>> TelAsync(IEnumerable<Zoekeis> eisen, CancellationToken stop)
    {
        var uit = new List<(Zoekeis Eis, int Aantal)>();
        foreach (var eis in eisen)
        {
            // Who sees few people is asked for by those people: then nothing has to be counted.
            var aantal = alleen is null ? 0 : Telgrens;
            foreach (var stuk in eis.Stukken(perSleutel: false))
            {
                aantal += aantal < Telgrens ? await VanStuk(stuk).Take(Telgrens).CountAsync(stop) : 0;
            }

            uit.Add((eis, aantal));
        }

        return uit;
    }

    private async Task<IReadOnlyList<Zoekeis>> RuimAsync(Zoekvraag vraag, IReadOnlyList<(Zoekeis Eis, int Aantal)> precies, CancellationToken stop)
    {
        var woorden = vraag.Delen.Where(d => d.Soort == Deelsoort.Woord).Select(d => d.Waarde).ToList();
        var varianten = woorden.Where(w => w.Length is >= 3 and <= 25).SelectMany(Zoekwoord.Varianten).Distinct().ToList();
        var bestaand = varianten.Count == 0 ? [] : await db.Zoekwoorden.AsNoTracking().Where(z => varianten.Contains(z.Variant)).Select(z => z.Woord).Distinct().ToListAsync(stop);
        var voornamen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var woord in woorden)
        {
            var sleutel = Sleutelsoort.Voornaam + woord;
            if (await db.Zoeksleutels.AnyAsync(z => z.HuisId == huis && z.Sleutel == sleutel, stop))
            {
                voornamen.Add(woord);
            }
        }

        var lijktOp = woorden.Distinct().ToDictionary(w => w, w => (IReadOnlyList<string>)[.. bestaand.Select(b => (Woord: b, Fout: Vergelijking.Lijkt(w, b))).Where(b => b.Fout > 0).OrderBy(b => b.Fout).ThenBy(b => b.Woord, StringComparer.Ordinal).Take(12).Select(b => b.Woord)]);
        return [.. vraag.Delen.Select((d, i) => Zoekeis.Ruim(d, vraag, w => lijktOp[w], voornamen.Contains, alleen is null && precies[i].Aantal >= Telgrens))];
    }

    private async Task<IReadOnlyList<Treffer>> BeoordeelAsync(Zoekvraag vraag, HashSet<PersoonId> gevonden, int mag, CancellationToken stop)
    {
        var treffers = new Dictionary<PersoonId, Treffer>();
        foreach (var (mens, rij) in await MensenAsync([.. gevonden.Take(Meeste)], stop))
        {
            var b = Beoordeling.Van(vraag, rij);
            b = rij.Id == mens.Id ? b : b with { Redenen = [.. b.Redenen, $"eerder ingeschreven als {rij.Naam}"] };
            if (b.Mist <= mag && (!treffers.TryGetValue(mens.Id, out var al) || al.Beoordeling.Punten < b.Punten))
            {
                treffers[mens.Id] = new(mens, b);
            }
        }

        return [.. treffers.Values.OrderByDescending(t => t.Beoordeling.Punten).ThenBy(t => t.Persoon.Zoeknaam, StringComparer.Ordinal).ThenBy(t => t.Persoon.Zoekvoornaam, StringComparer.Ordinal).ThenBy(t => t.Persoon.Id.Waarde)];
    }

    /// <summary>The rows that the viewer may see, each with the human that it turned out to be: itself, when it was not merged or when the viewer may not see the other.</summary>
    private async Task<IEnumerable<(Persoon Mens, Persoon Rij)>> MensenAsync(List<PersoonId> ids, CancellationToken stop)
    {
        var rijen = ids.Count == 0 ? [] : await db.Personen.AsNoTracking().Where(p => p.HuisId == huis && ids.Contains(p.Id)).ToListAsync(stop);
        var doelen = rijen.Select(r => r.ZelfdeAls).OfType<PersoonId>().Distinct().ToList();
        var overgebleven = doelen.Count == 0 ? [] : await db.Personen.AsNoTracking().Where(p => p.HuisId == huis && doelen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        return rijen.Select(r => (r.ZelfdeAls is { } doel && overgebleven.TryGetValue(doel, out var mens) ? mens : r, r));
    }
}
