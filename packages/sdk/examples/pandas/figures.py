# How many figures each service publishes, and how many of them are missing: python figures.py
import pandas as pd

figures = pd.read_csv("figures.csv")
by_service = figures.groupby("indicator.service.slug")
print(pd.DataFrame({"published": by_service["value"].count(), "missing": by_service["missing"].count()}))
