#if NETFRAMEWORK
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TrustContent.Tests.Support;

/// <summary>Lets Mono end. At its own end it aborts the threads that still wait, and under load it breaks off while doing so, after all tests have passed.</summary>
internal static class MonoShutdown
{
    [ModuleInitializer]
    internal static void Prepare()
    {
        if (Type.GetType("Mono.Runtime") is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Exit(Environment.ExitCode);
        }
    }

    [DllImport("libc", EntryPoint = "_exit")]
    private static extern void Exit(int code);
}
#endif
