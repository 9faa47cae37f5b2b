#if NETFRAMEWORK
using System.Runtime.CompilerServices;

namespace TrustContent.Tests.Support;

/// <summary>Lets Mono end. It aborts the threads that still wait, and breaks off if it needs the class of that exception for the first time then.</summary>
internal static class MonoShutdown
{
    [ModuleInitializer]
    internal static void Prepare() => RuntimeHelpers.RunClassConstructor(typeof(ThreadAbortException).TypeHandle);
}
#endif
