// swift-tools-version: 6.2
// A package of its own, for it is built with libFuzzer; `make fuzz` does that. The links under Sources/ lead to the program's
// own targets: only what is in one package may use their `package` declarations.

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2")],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .target(name: "CHTMLTree", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("xml2")]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        .target(name: "CFuzzer"),
        .target(name: "CivilTime", swiftSettings: settings),
        .target(name: "SourceText", swiftSettings: settings),
        .target(name: "KnowledgeModel", dependencies: ["CivilTime"], swiftSettings: settings),
        .target(
            name: "DocumentIntake",
            dependencies: [
                "KnowledgeModel", "SourceText", "CivilTime", "CHTMLTree", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: settings),
        .target(name: "Lexicon", dependencies: ["KnowledgeModel", "SourceText"], swiftSettings: settings),
        .target(
            name: "Extraction", dependencies: ["KnowledgeModel", "CivilTime", "SourceText", "Lexicon"],
            swiftSettings: settings),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "CFuzzer", "CZlib", "CivilTime", "SourceText", "KnowledgeModel", "DocumentIntake", "Lexicon",
                "Extraction",
            ], swiftSettings: settings),
    ]
)
