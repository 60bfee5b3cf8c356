"""What can be typed is written down, and what is written down can be typed."""

import argparse
import re

import pytest

from workbench.cli import parser


def commands() -> dict[str, argparse.ArgumentParser]:
    made = parser.make()
    (choices,) = [action.choices for action in made._actions if isinstance(action, argparse._SubParsersAction)]
    return choices


@pytest.fixture(scope="module")
def papers(root) -> str:
    """The README and the guide."""
    found = [root / "README.md", *sorted((root / "resources" / "guide").glob("**/*.md"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


@pytest.mark.parametrize("name", commands())
def test_each_command_is_in_the_readme_or_the_guide(papers, name):
    assert re.search(rf"workbench (?:--library \S+ )?{name}\b", papers)


@pytest.mark.parametrize("name", commands())
def test_each_command_and_argument_says_what_it_is_for(name):
    command = commands()[name]
    assert command.description and command.description.endswith(".")
    unsaid = [action.dest for action in command._actions
              if action.option_strings and not action.help and action.dest not in ("document", "case")]
    assert set(unsaid) <= {"format", "output"}, unsaid


def test_no_paper_names_a_command_that_is_not_there(papers):
    told = set(re.findall(r"^\s*(?:\$ )?workbench(?: --library \S+)? ([a-z]+)\b", papers, re.MULTILINE))
    assert told <= set(commands())
