#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "values/core/completion.h"
#include "values/objects/module.h"
#include "values/text/str.h"

namespace loopscope {

class ReferenceVisitor;
class Runtime;

/// One line of a table of modules: a dotted name, and the function or Python text that creates the module at its first
/// import.
struct ModuleDefinition {
  std::string_view name;
  Completion<Ref<ModuleObject>> (*make)(Runtime&);  ///< Null when `text` is given.
  std::string_view text = {};
};

/// Finds modules for `import` and creates each of them once a run.
class Importer {
 public:
  explicit Importer(Runtime& runtime) : m_runtime(runtime) {}

  /// Makes modules available to `import`; the definitions must outlive the run.
  void add(std::span<ModuleDefinition const> definitions);
  /// Makes the modules of the library's text available, in the format of scripts/freeze_modules.mjs; the text must
  /// outlive the run.
  void add_library(std::string_view text);
  /// Visits all modules except `__main__`.
  void traverse(ReferenceVisitor& visitor) const;
  /// Registers an existing module: `__main__`.
  void add_made(Ref<ModuleObject> module);
  /// The module if it has been imported, else null.
  ModuleObject* loaded(std::string const& name) const;
  /// Whether a module of this name, which may be dotted, can be imported.
  bool has_module(std::string_view name) const { return definition_of(name) != nullptr; }

  /// Whether an importable module binds the name. Runs no code.
  bool has_member(std::string_view module, std::string_view name);
  /// The name in the module that is nearest to a misspelt one, as CPython suggests it; empty when none is near.
  std::string near_member(std::string_view module, std::string_view name);

  /// Imports a module. `import a.b.c` returns module a (`first_package`); `from a.b import …` returns a.b
  /// (`last_module`). Raises ModuleNotFoundError with CPython's message.
  enum class Result : std::uint8_t { first_package, last_module };
  Completion<Ref<ModuleObject>> import_module(std::string_view dotted_name, Result result);
  /// `from module import name`: raises ImportError with CPython's message.
  Completion<Value> import_from(Value const& module, StrObject& name);

 private:
  Completion<Ref<ModuleObject>> module_named(std::string const& name);
  Completion<Ref<ModuleObject>> run_frozen(ModuleDefinition const& definition);
  ModuleDefinition const* definition_of(std::string_view name) const;

  Runtime& m_runtime;
  std::vector<ModuleDefinition const*> m_definitions;
  std::vector<ModuleDefinition> m_library;
  std::unordered_map<std::string, Ref<ModuleObject>> m_modules;
  std::unordered_map<std::string_view, std::unordered_set<std::string>> m_public_names;  ///< Of frozen modules.
};

}  // namespace loopscope
