// swift-tools-version: 6.2
// Targets stand in the order in which data flows; ARCHITECTURE.md gives each a section.

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

/// What reads the web; only with the trait `Fetch`.
func web(_ name: String, _ package: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: ["Fetch"]))
}
let httpClient = web("AsyncHTTPClient", "async-http-client")
let httpCompression = web("NIOHTTPCompression", "swift-nio-extras")
let network = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { web($0, "swift-nio") }

func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], testing: [Target.Dependency] = []
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: settings),
        .testTarget(
            name: "\(name)Tests",
            dependencies: dependencies + testing + [.target(name: name), "_AttacheTestSupport"],
            swiftSettings: settings),
    ]
}

let package = Package(
    name: "attache",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "attache", targets: ["attache"])],
    traits: [
        .trait(name: "Fetch", description: "attache fetch and watch, which read the web (async-http-client)."),
        .default(enabledTraits: ["Fetch"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CHTMLTree", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("xml2")]),
        .target(
            name: "_AttacheTestSupport", dependencies: ["SourceText", "KnowledgeModel", "CivilTime"],
            path: "Tests/_AttacheTestSupport", swiftSettings: settings),
        .target(
            name: "_LoopbackServer", dependencies: network, path: "Tests/_LoopbackServer", swiftSettings: settings),
    ]
        + library("CivilTime")
        + library("SourceText")
        + library("KnowledgeModel", ["CivilTime"])
        + library("DocumentIntake", ["KnowledgeModel", "SourceText", "CivilTime", "CHTMLTree", "CZlib", crypto])
        + library(
            "DocumentFetch",
            ["CivilTime", "KnowledgeModel", "DocumentIntake", httpClient, httpCompression] + network,
            testing: ["_LoopbackServer"])
        + library("Lexicon", ["KnowledgeModel", "SourceText"])
        + library("Extraction", ["KnowledgeModel", "CivilTime", "SourceText", "Lexicon"])
        + library("Questions", ["KnowledgeModel", "CivilTime", "SourceText", "Lexicon", "Extraction"])
        + library("Resolution", ["KnowledgeModel", "CivilTime", "SourceText", "Lexicon"])
        + library("KnowledgeStore", ["KnowledgeModel", "CivilTime", "SourceText", grdb, crypto])
        + library("KnowledgeExport", ["KnowledgeModel", "CivilTime"])
        + library(
            "Pipeline",
            [
                "KnowledgeModel", "CivilTime", "SourceText", "DocumentIntake", "Lexicon", "Extraction", "Resolution",
                "KnowledgeStore", logging,
            ])
        + [
            .executableTarget(
                name: "attache",
                dependencies: [
                    "KnowledgeModel", "CivilTime", "SourceText", "DocumentIntake", "DocumentFetch", "Lexicon",
                    "Extraction", "Questions", "Resolution", "KnowledgeStore", "KnowledgeExport", "Pipeline",
                    arguments, logging,
                ],
                swiftSettings: settings),
            .testTarget(
                name: "AttacheEndToEndTests", dependencies: ["attache", "_AttacheTestSupport", "_LoopbackServer"],
                exclude: ["Snapshots"],
                swiftSettings: settings),
        ]
)
