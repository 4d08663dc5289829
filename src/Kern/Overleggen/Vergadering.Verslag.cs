using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>The minutes of a meeting: who reads which case in them, and that they were set (eis 74).</summary>
public sealed partial class Vergadering
{
    /// <summary>Which version of the minutes was set last; 0 is none.</summary>
    public int Verslagversie { get; private set; }

    /// <summary>
    /// Whether a case lies in somebody's own part of the minutes: the ring of the meeting, once it is over. Who leads and signed; who takes part in the case; who joined in part two or was let in only
    /// what they were there for. What is confidential only who heard it.
    /// </summary>
    /// <param name="wie">Who reads.</param>
    /// <param name="casus">On the agenda.</param>
    /// <param name="neemtDeel">Whether this person takes part in the case now: who left it does not read on in its minutes.</param>
    public bool HoortBijVerslag(ProfessionalId wie, CasusId casus, bool neemtDeel)
    {
        if (Plek(wie, casus) is not { Grond: { } grond } plek)
        {
            return false;
        }

        var getekend = deelnemers.Exists(d => d.ProfessionalId == wie && d.GetekendOp is not null);
        var hoordeHet = getekend && plek.Bij;
        return grond switch
        {
            Kringgrond.Leiding => getekend,
            Kringgrond.Deelnemer => neemtDeel && (hoordeHet || !Zoek(casus).Vertrouwelijk),
            _ => hoordeHet,
        };
    }

    /// <summary>A remark of the chair goes along in the next version.</summary>
    /// <exception cref="RegelGeschonden">It is not over, or the case was not on the agenda.</exception>
    public void MerkOp(CasusId casus)
    {
        MoetGeslotenZijn();
        Zoek(casus);
        Leg("verslag-opgemerkt", new { casus = casus.Waarde });
    }

    /// <summary>Sets the minutes. From then on that version stands; what was wrong gets a new version, with the reason.</summary>
    /// <exception cref="RegelGeschonden">It is not over, or a new version has no reason.</exception>
    public Verslagversie StelVerslagVast(IReadOnlyList<Verslagaanwezige> aanwezig, string? reden, Handeling handeling)
    {
        MoetGeslotenZijn();
        var versie = new Verslagversie(Id, Verslagversie + 1, aanwezig, Verslagversie == 0 ? null : Tekst.Verplicht(reden, "waarom er een nieuwe versie komt", 400), handeling);
        Verslagversie = versie.Nummer;
        Leg("verslag-vastgesteld", new { versie = versie.Nummer });
        return versie;
    }

    private Vergaderplek? Plek(ProfessionalId wie, CasusId casus) => plekken.Find(p => p.ProfessionalId == wie && p.CasusId == casus);

    private void MoetGeslotenZijn() => MoetZijn(Stand == Vergaderstand.Gesloten, "verslag-overleg-niet-gesloten", "Sluit eerst het overleg. Daarna staat het verslag klaar.");
}
