using System.Text;
using TrustContent.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Tool.Run(args, new Terminal());
