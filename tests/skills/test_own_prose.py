"""Whole postings of our own, full of firms, teams, gifts and talks beside what is asked for."""

from datetime import date
from pathlib import Path

import pytest

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, compare
from tests.skills.whole_catalogue import whole_catalogue

OWN = Path(__file__).with_name("own_prose")
ASKED = {
    "chef": {"HACCP", "Attention to detail", "Creativity", "Teamwork", "English"},
    "electrician": {"18th Edition Wiring Regulations", "Mitsubishi PLC", "Driving licence", "Troubleshooting"},
    "fintech": {"Kafka", "AWS", "dbt", "Python", "SQL", "Scala", "Java", "Terraform", "PCI DSS", "English"},
    "hospital": {"Nursing", "Intensive care", "Anaesthesia", "Empathy", "Teamwork", "German"},
    "lab": {"HPLC", "Capillary electrophoresis", "Mass spectrometry", "Microsoft Excel", "JMP", "English", "German"},
    "logistics": {"WMS", "Microsoft Excel", "HACCP", "Forklift licence", "English", "Polish", "Romanian"},
    "saas": {"Salesforce", "SaaS", "Danish", "Swedish", "English"},
    "teacher": {"Mathematics", "Teaching certificate", "Classroom management", "Statistics"},
}
TOLD = {  # of the firm, its people, what it gives and how it talks with those who apply
    "chef": {"Human resources", "Baking", "Food service"},
    "electrician": {"HNC", "Mechatronics", "French", "Japanese"},
    "fintech": {"Finance", "Accounting", "Lending", "Invoicing", "Linux", "Data science", "System design", "French"},
    "hospital": {"Surgery", "Cardiology", "Neurology", "Radiology", "Physiotherapy", "Childcare", "Cooking"},
    "lab": {"Marketing", "Law", "Finance", "Regulatory affairs", "Machine learning", "Data analytics", "French"},
    "logistics": {"Finance", "Marketing", "Human resources", "First aid", "Mental health", "Engineering", "NVQ"},
    "saas": {"Compliance", "GDPR", "ISO 27001", "SOC 2", "Marketing", "Customer success", "Java", "Recruitment"},
    "teacher": {"Computer science", "Design", "Swimming", "Personal training"},
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return whole_catalogue()


@pytest.mark.parametrize("posting", sorted(ASKED))
def test_a_posting_names_what_it_asks_for_and_not_what_it_tells_beside_it(catalogue: Catalogue, posting: str) -> None:
    text = (OWN / f"{posting}.txt").read_text(encoding="utf-8")
    compared = compare(read(kept_text(text)), Lexicon(catalogue), profile=None, today=date(2026, 11, 1))
    named = {mention.skill for mention in compared.mentions}
    assert named >= ASKED[posting]
    assert named.isdisjoint(TOLD[posting])
