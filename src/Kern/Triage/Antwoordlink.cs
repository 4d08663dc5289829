using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

public enum Linkstand
{
    Open,

    /// <summary>The right code was given; the link opens nothing any more, the session that came of it does.</summary>
    InGebruik,
    Beantwoord,
    Ingetrokken,

    /// <summary>Three wrong codes.</summary>
    Geblokkeerd,

    /// <summary>Nobody answered in time.</summary>
    Verlopen,
}

/// <summary>What the sender must know of.</summary>
public enum Linksignaal
{
    Geblokkeerd,
    VerlopenZonderAntwoord,
    NietAfgemaakt,
    OpnieuwGeopend,
    NaVerlopenGeopend,
    NaIntrekkenGeopend,
    MailNietAangekomen,
}

/// <summary>
/// One question for somebody without an account: opened once, with a token from the mail and a code that came another way (besluit 0014). Of the token only the hash is kept; the code is
/// hashed under the token, so that the database alone tells neither.
/// </summary>
public sealed class Antwoordlink : Aggregaat
{
    public const int HoogstensFout = 3;

    /// <summary>How long somebody may take to answer once the question is open.</summary>
    public static readonly TimeSpan Sessieduur = TimeSpan.FromMinutes(30);

    private Antwoordlink()
    {
    }

    /// <param name="bevraging">The question; not answered yet.</param>
    /// <param name="aan">Who may answer: somebody of the organisation that was asked, with a mail address and a mobile number.</param>
    /// <param name="geheim">Token and code, known here only.</param>
    /// <param name="geldigTot">Until when the link can be opened.</param>
    /// <param name="handeling">Who sends it.</param>
    /// <exception cref="RegelGeschonden">Answered already, another organisation, or not reachable.</exception>
    public Antwoordlink(Bevraging bevraging, Professional aan, Linkgeheim geheim, DateTimeOffset geldigTot, Handeling handeling)
    {
        if (bevraging.Antwoord is not null)
        {
            throw new RegelGeschonden("antwoordlink-niet-nodig", "Deze vraag is al beantwoord of niet meer nodig. Een link is niet meer nodig.");
        }

        if (aan.OrganisatieId != bevraging.AanOrganisatieId)
        {
            throw new RegelGeschonden("antwoordlink-andere-organisatie", "Kies iemand van de organisatie aan wie de vraag is gesteld.");
        }

        if (!aan.IsBereikbaar)
        {
            throw new RegelGeschonden("antwoordlink-onbereikbaar", "Vul een mailadres en een mobiel nummer in: de link gaat per mail, de code langs een andere weg.");
        }

        Id = Guid.CreateVersion7();
        HuisId = bevraging.HuisId;
        BevragingId = bevraging.Id;
        ProfessionalId = aan.Id;
        Kenmerk = geheim.Kenmerk;
        Codekenmerk = geheim.Codekenmerk(geheim.Code);
        GeldigTot = geldigTot;
        VerstuurdOp = handeling.Op;
        VerstuurdDoorId = handeling.Professional;
        Leg("antwoordlink-verstuurd", new { bevraging = bevraging.Id.Waarde, aan = aan.Id.Waarde, geldigTot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public BevragingId BevragingId { get; private set; }

    /// <summary>In whose name the question is read and answered.</summary>
    public ProfessionalId ProfessionalId { get; private set; }

    /// <summary>SHA-256 of the token, base64url.</summary>
    public string Kenmerk { get; private set; } = string.Empty;

    /// <summary>HMAC-SHA256 of the code under the token, base64url.</summary>
    public string Codekenmerk { get; private set; } = string.Empty;

    public DateTimeOffset VerstuurdOp { get; private set; }

    public ProfessionalId VerstuurdDoorId { get; private set; }

    public DateTimeOffset GeldigTot { get; private set; }

    public Linkstand Stand { get; private set; }

    public int FouteCodes { get; private set; }

    public DateTimeOffset? GeopendOp { get; private set; }

    public Guid? PostberichtId { get; private set; }

    public Linksignaal? Signaal { get; private set; }

    /// <summary>When the house saw the signal; null with a signal is work for administratie.</summary>
    public DateTimeOffset? SignaalGezienOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Whether the code may still be tried.</summary>
    public bool IsTeOpenen(DateTimeOffset nu) => Stand == Linkstand.Open && nu < GeldigTot;

    /// <summary>Whether the session that the right code opened still runs.</summary>
    public bool IsInSessie(DateTimeOffset nu) => Stand == Linkstand.InGebruik && nu < GeopendOp + Sessieduur;

    /// <summary>Tries a code. The third wrong one blocks the link; the right one uses it up.</summary>
    /// <param name="token">From the address.</param>
    /// <param name="code">As typed.</param>
    /// <param name="nu">The moment.</param>
    /// <returns>Whether it was right.</returns>
    /// <exception cref="RegelGeschonden">The link opens nothing any more.</exception>
    public bool ProbeerCode(string token, string code, DateTimeOffset nu)
    {
        if (!IsTeOpenen(nu))
        {
            throw new RegelGeschonden("antwoordlink-geldt-niet", "Deze link werkt niet meer.");
        }

        var gegeven = new Linkgeheim(token, string.Empty).Codekenmerk(string.Concat(code.Where(c => !char.IsWhiteSpace(c))));
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(gegeven), Encoding.ASCII.GetBytes(Codekenmerk)))
        {
            (Stand, GeopendOp) = (Linkstand.InGebruik, nu);
            Leg("antwoordlink-geopend");
            return true;
        }

        FouteCodes++;
        Leg("antwoordlink-code-fout", new { keer = FouteCodes });
        if (FouteCodes >= HoogstensFout)
        {
            Stand = Linkstand.Geblokkeerd;
            Meld(Linksignaal.Geblokkeerd, "antwoordlink-geblokkeerd");
        }

        return false;
    }

    /// <summary>The question was answered through this link: the session ends.</summary>
    public void IsBeantwoord()
    {
        Stand = Linkstand.Beantwoord;
        Leg("antwoordlink-beantwoord");
    }

    /// <summary>The house takes it back; also while somebody has the question open.</summary>
    /// <exception cref="RegelGeschonden">Nothing to take back.</exception>
    public void TrekIn()
    {
        if (Stand is not (Linkstand.Open or Linkstand.InGebruik))
        {
            throw new RegelGeschonden("antwoordlink-al-dicht", "Deze link werkt al niet meer.");
        }

        Stand = Linkstand.Ingetrokken;
        Leg("antwoordlink-ingetrokken");
    }

    /// <summary>Time is up: nobody opened it, or somebody did and never answered. Changes nothing when neither is so.</summary>
    public void LoopAf(DateTimeOffset nu)
    {
        if ((Stand, IsTeOpenen(nu), IsInSessie(nu)) is (Linkstand.Open, false, _) or (Linkstand.InGebruik, _, false))
        {
            var signaal = Stand == Linkstand.Open ? Linksignaal.VerlopenZonderAntwoord : Linksignaal.NietAfgemaakt;
            Stand = Linkstand.Verlopen;
            Meld(signaal, "antwoordlink-verlopen");
        }
    }

    /// <summary>Somebody opens a link that opens nothing any more: the sender hears it, once per kind.</summary>
    /// <returns>Whether there is something new to save.</returns>
    public bool WerdOpnieuwGeopend(DateTimeOffset nu)
    {
        LoopAf(nu);
        Linksignaal? signaal = Stand switch
        {
            Linkstand.InGebruik or Linkstand.Beantwoord => Linksignaal.OpnieuwGeopend,
            Linkstand.Ingetrokken => Linksignaal.NaIntrekkenGeopend,
            Linkstand.Verlopen => Linksignaal.NaVerlopenGeopend,
            _ => null,
        };
        if (signaal is { } nieuw && Signaal != nieuw)
        {
            Meld(nieuw, "antwoordlink-na-afloop-geopend");
        }

        return Gebeurtenissen.Count > 0;
    }

    /// <summary>The mail server will never take the mail: nobody can open this link unless the sender acts.</summary>
    public void MailKwamNietAan()
    {
        if (Stand == Linkstand.Open && Signaal is null)
        {
            Meld(Linksignaal.MailNietAangekomen, "antwoordlink-mail-niet-aangekomen");
        }
    }

    public void SignaalIsGezien(DateTimeOffset nu)
    {
        if (Signaal is not null && SignaalGezienOp is null)
        {
            SignaalGezienOp = nu;
            Leg("antwoordlink-signaal-gezien", new { signaal = Signaal.ToString() });
        }
    }

    internal void GaatMet(Postbericht post) => PostberichtId = post.Id;

    private void Meld(Linksignaal signaal, string wat)
    {
        (Signaal, SignaalGezienOp) = (signaal, null);
        Leg(wat, new { signaal = signaal.ToString() });
    }
}

/// <summary>What opens a link: both are told to the receiver and kept nowhere.</summary>
/// <param name="Token">256 random bits, base64url.</param>
/// <param name="Code">Six digits.</param>
public sealed record Linkgeheim(string Token, string Code)
{
    public static Linkgeheim Nieuw() =>
        new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), RandomNumberGenerator.GetString("0123456789", 6));

    public string Kenmerk => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(Token)));

    public string Codekenmerk(string code) => Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(code)));
}
