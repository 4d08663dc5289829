using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;
using QRCoder;

namespace Partituur.Web.Pages.Toegang;

/// <summary>Sets up the authenticator (TOTP, RFC 6238); obligatory for every account outside the demonstration.</summary>
[Recht(ToegangRecht.EigenAccount)]
public sealed class TweedeFactorModel(PartituurDb db, UserManager<Account> accounts, SignInManager<Account> aanmelder) : Pagina(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Vul de code in.")]
    public string Code { get; set; } = string.Empty;

    public string SleutelLeesbaar { get; private set; } = string.Empty;

    public string QrPad { get; private set; } = string.Empty;

    public int QrMaat { get; private set; }

    public IReadOnlyList<string>? Herstelcodes { get; private set; }

    public override async Task LaadAsync()
    {
        var account = (await accounts.GetUserAsync(User))!;
        var sleutel = await accounts.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(sleutel))
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            sleutel = (await accounts.GetAuthenticatorKeyAsync(account))!;
            await aanmelder.RefreshSignInAsync(account);
        }

        SleutelLeesbaar = string.Join(' ', sleutel.Chunk(4).Select(c => new string(c)));
        (QrPad, QrMaat) = Teken($"otpauth://totp/Partituur:{Uri.EscapeDataString(account.UserName!)}?secret={sleutel}&issuer=Partituur&digits=6");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = (await accounts.GetUserAsync(User))!;
        var code = Code.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            ModelState.AddModelError(nameof(Code), "Deze code klopt niet. Probeer de volgende code.");
            return Page();
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        Herstelcodes = [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 8))!];
        Db.LogToegang("tweede-factor-aangezet", account.Id);
        await Db.SaveChangesAsync();
        await aanmelder.RefreshSignInAsync(account);
        return Page();
    }

    /// <summary>The modules of a QR code as one SVG path: no inline style, no image from elsewhere.</summary>
    private static (string Pad, int Maat) Teken(string tekst)
    {
        using var maker = new QRCodeGenerator();
        using var qr = maker.CreateQrCode(tekst, QRCodeGenerator.ECCLevel.M);
        var pad = new StringBuilder();
        for (var y = 0; y < qr.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < qr.ModuleMatrix[y].Length; x++)
            {
                if (qr.ModuleMatrix[y][x])
                {
                    pad.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (pad.ToString(), qr.ModuleMatrix.Count);
    }
}
